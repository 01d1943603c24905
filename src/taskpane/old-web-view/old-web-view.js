// Must run in Internet Explorer 11, as detect.js. Excel warns about an add-in that never says it has started.
(function () {
  if (window.Office) window.Office.initialize = function () {};
  var address = location.href.replace(/[^/]*(\?.*)?(#.*)?$/, '');
  var places = document.querySelectorAll('.address');
  for (var i = 0; i < places.length; i += 1) places[i].textContent = address;
})();
