// A Vietnamese syllable without its marks: what an English word seldom is.
const SYLLABLE =
  /^(b|ch|c|d|gh|gi|g|h|kh|k|l|m|ngh|ng|nh|n|ph|p|qu|r|s|th|tr|t|v|x)?(uye|uya|oai|oay|oeo|uay|uoi|uou|uyu|ieu|yeu|oa|oe|oo|ua|ue|ui|uo|uu|uy|ai|ao|au|ay|eo|eu|ia|ie|io|iu|oi|ye|a|e|i|o|u|y)(ch|c|m|ng|nh|n|p|t)?$/;
const NAMES = new Set([
  'excel',
  'enter',
  'esc',
  'xlsx',
  'xls',
  'xlsb',
  'ods',
  'byte',
  'pdf',
  'csv',
  'txt',
  'zip',
  'rar',
  'xml',
  'libreoffice',
  'openoffice',
  'numbers',
  'vntime',
  'tcvn',
  'hyperlink',
  'ref',
  'ubnd',
]);
// Parameters of the samples are not the catalogue's words.
const PARAMETERS = /baocao\.xlsx|[ab]\.xlsx|huyen\.xlsx|tep\.xlsx|"CJ\d\d"|\bxlsx?\b/g;

/** Words that can't be Vietnamese: what a catalogue that was not translated would show. */
export function foreignWords(text: string): readonly string[] {
  return text
    .replace(PARAMETERS, '')
    .replace(/\b[A-Z]{1,3}\d+\b/g, '')
    .normalize('NFD')
    .replace(/\p{M}/gu, '')
    .replace(/[đĐ]/g, 'd')
    .toLowerCase()
    .split(/[^a-zøù]+/)
    .filter((word) => word.length > 1 && /^[a-z]+$/.test(word) && !SYLLABLE.test(word) && !NAMES.has(word));
}
