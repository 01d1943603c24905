import type { CellLook } from '../../../core/model/workbook-look';
import { nameCode } from '../xml/name-code';
import type { XmlScanner } from '../xml/xml-scanner';

type Alignment = Partial<Pick<CellLook, 'horizontal' | 'vertical' | 'wraps' | 'shrinks' | 'indent' | 'rotation'>>;

const HORIZONTAL = nameCode('horizontal');
const VERTICAL = nameCode('vertical');
const WRAP_TEXT = nameCode('wrapText');
const SHRINK_TO_FIT = nameCode('shrinkToFit');
const INDENT = nameCode('indent');
const TEXT_ROTATION = nameCode('textRotation');
const STACKED = 255;

const ACROSS: Readonly<Record<string, NonNullable<CellLook['horizontal']>>> = {
  left: 'left',
  center: 'center',
  right: 'right',
  fill: 'fill',
  justify: 'justify',
  centerContinuous: 'center-across',
  distributed: 'distributed',
};
const UPRIGHT: Readonly<Record<string, NonNullable<CellLook['vertical']>>> = {
  top: 'top',
  center: 'center',
  justify: 'justify',
  distributed: 'distributed',
};

/** The `alignment` just opened. */
export function readAlignment(xml: XmlScanner): Alignment {
  const horizontal = ACROSS[xml.attribute(HORIZONTAL) ?? ''];
  const vertical = UPRIGHT[xml.attribute(VERTICAL) ?? ''];
  const indent = Number(xml.attribute(INDENT) ?? 0);
  const rotation = Number(xml.attribute(TEXT_ROTATION) ?? 0);
  return {
    ...(horizontal && { horizontal }),
    ...(vertical && { vertical }),
    ...(xml.attributes.isTrue(WRAP_TEXT) && { wraps: true }),
    ...(xml.attributes.isTrue(SHRINK_TO_FIT) && { shrinks: true }),
    ...(indent > 0 && { indent }),
    ...(rotation !== 0 && { rotation: rotationOf(rotation) }),
  };
}

/** The file counts 0 to 90 upwards, 91 to 180 downwards. */
function rotationOf(stored: number): number | 'stacked' {
  return stored === STACKED ? 'stacked' : stored <= 90 ? stored : 90 - stored;
}
