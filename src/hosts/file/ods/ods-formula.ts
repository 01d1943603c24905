// Texts, references in brackets, inline arrays, then the signs that differ.
const PIECES = /"[^"]*"|\[(?:'[^']*'|[^\]'])*\]|[{}]|[;|~]|\bCOM\.MICROSOFT\./g;

/** An OpenFormula ("of:=SUM([.A1:.B2];1)") as Excel writes it in US English, without "=": "SUM(A1:B2,1)". */
export function excelFormula(formula: string): string {
  let arrays = 0;
  return formula.replace(/^(?:\w+:)?=/, '').replace(PIECES, (piece) => {
    switch (piece) {
      case '{':
        arrays++;
        return piece;
      case '}':
        arrays--;
        return piece;
      case ';':
      case '~':
        return ',';
      case '|':
        return arrays > 0 ? ';' : piece;
      case 'COM.MICROSOFT.':
        return '';
      default:
        return piece.startsWith('[') ? excelReference(piece.slice(1, -1)) : piece;
    }
  });
}

/** "$'Tháng 6'.$A$1:.$B$2" as "'Tháng 6'!$A$1:$B$2"; ".A1" as "A1". */
export function excelReference(reference: string): string {
  return reference
    .replace(/^\$?('(?:[^']|'')*'|[^.'$:]+)\./, '$1!')
    .replace(/(^|:)\$?(?:'(?:[^']|'')*'|[^.'$:!]*)\./g, '$1');
}
