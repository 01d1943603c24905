import { makeStyles, tokens } from '@fluentui/react-components';
import type { ReactElement } from 'react';
import { GUIDE_TEXTS } from '../../messages/guide';
import { useWords } from '../language/language-context';
import { guideBlocks, type GuideBlock, type GuideEntry, type GuidePiece } from './guide';
import { GuidePictureView } from './GuidePictureView';

const useStyles = makeStyles({
  title: { margin: '14px 0 4px', fontSize: tokens.fontSizeBase300, lineHeight: tokens.lineHeightBase300 },
  part: { margin: '18px 0 4px', fontSize: tokens.fontSizeBase400, lineHeight: tokens.lineHeightBase400 },
  link: {
    color: tokens.colorBrandForegroundLink,
    ':focus-visible': { outline: `2px solid ${tokens.colorStrokeFocus2}` },
  },
  text: { margin: '6px 0', color: tokens.colorNeutralForeground2, overflowWrap: 'anywhere' },
  code: { fontFamily: tokens.fontFamilyMonospace, fontSize: tokens.fontSizeBase200, overflowWrap: 'anywhere' },
  program: {
    margin: '6px 0',
    padding: '6px 8px',
    whiteSpace: 'pre-wrap',
    overflowWrap: 'anywhere',
    backgroundColor: tokens.colorNeutralBackground3,
    borderRadius: tokens.borderRadiusMedium,
    fontFamily: tokens.fontFamilyMonospace,
    fontSize: tokens.fontSizeBase200,
  },
  list: { margin: '6px 0', paddingInlineStart: '20px', color: tokens.colorNeutralForeground2 },
  table: { width: '100%', borderCollapse: 'collapse', fontSize: tokens.fontSizeBase200 },
  cell: {
    padding: '4px 6px',
    border: `1px solid ${tokens.colorNeutralStroke2}`,
    textAlign: 'start',
    verticalAlign: 'top',
    // Not 'anywhere': a narrow column would be cut between letters.
    overflowWrap: 'break-word',
  },
});

/** The guide for officials, in Vietnamese as it is written. */
export function GuideView(): ReactElement {
  return (
    <div lang="vi">
      {guideBlocks().map((block, index) => (
        <Block key={index} block={block} />
      ))}
    </div>
  );
}

function Block({ block }: { readonly block: GuideBlock }): ReactElement | null {
  const styles = useStyles();
  switch (block.kind) {
    case 'heading':
      return <Heading {...block} />;
    case 'contents':
      return <Contents entries={block.entries} />;
    case 'picture':
      return <GuidePictureView picture={block} />;
    case 'paragraph':
      return <p className={styles.text}>{pieces(block.text, styles.code)}</p>;
    case 'program':
      return <pre className={styles.program}>{block.text}</pre>;
    case 'list': {
      const items = block.items.map((item, index) => <li key={index}>{pieces(item, styles.code)}</li>);
      return block.ordered ? <ol className={styles.list}>{items}</ol> : <ul className={styles.list}>{items}</ul>;
    }
    case 'table':
      return (
        <table className={styles.table}>
          <thead>
            <tr>
              {block.head.map((cell, index) => (
                <th key={index} scope="col" className={styles.cell}>
                  {pieces(cell, styles.code)}
                </th>
              ))}
            </tr>
          </thead>
          <tbody>
            {block.rows.map((row, index) => (
              <tr key={index}>
                {row.map((cell, column) => (
                  <td key={column} className={styles.cell}>
                    {pieces(cell, styles.code)}
                  </td>
                ))}
              </tr>
            ))}
          </tbody>
        </table>
      );
    default:
      return block satisfies never;
  }
}

/** A heading that the table of contents leads to. The first names the whole, which stands over it already. */
function Heading({ level, text, anchor }: GuideEntry & { readonly level: number }): ReactElement | null {
  const styles = useStyles();
  if (level === 1) return null;
  const Tag = level === 2 ? 'h3' : 'h4';
  return (
    <Tag id={partId(anchor)} tabIndex={-1} className={level === 2 ? styles.part : styles.title}>
      {text}
    </Tag>
  );
}

function Contents({ entries }: { readonly entries: readonly GuideEntry[] }): ReactElement {
  const styles = useStyles();
  const { language } = useWords();
  return (
    <nav aria-label={GUIDE_TEXTS[language].contents}>
      <ol className={styles.list}>
        {entries.map(({ text, anchor }) => (
          <li key={anchor}>
            <a
              className={styles.link}
              href={`#${partId(anchor)}`}
              onClick={(event) => {
                // The address stays as it is: in Excel it is not ours.
                event.preventDefault();
                const part = document.getElementById(partId(anchor));
                part?.focus({ preventScroll: true });
                part?.scrollIntoView();
              }}
            >
              {text}
            </a>
          </li>
        ))}
      </ol>
    </nav>
  );
}

const partId = (anchor: string): string => `part-${anchor}`;

function pieces(text: readonly GuidePiece[], code: string): readonly ReactElement[] {
  return text.map((piece, index) => {
    switch (piece.kind) {
      case 'strong':
        return <strong key={index}>{piece.text}</strong>;
      case 'emphasis':
        return <em key={index}>{piece.text}</em>;
      case 'code':
        return (
          <code key={index} className={code}>
            {piece.text}
          </code>
        );
      case 'text':
        return <span key={index}>{piece.text}</span>;
      default:
        return piece.kind satisfies never;
    }
  });
}
