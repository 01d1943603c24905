// Must run in Internet Explorer 11 and the first Edge, the web views of Excel before 2021: no modern syntax here.
// Object.hasOwn stands for all that the pane needs: it came to browsers together with the newest syntax we ship.
(function () {
  if (!('noModule' in document.createElement('script')) || typeof Object.hasOwn !== 'function') {
    location.replace('old-web-view.html' + location.search + location.hash);
  }
})();
