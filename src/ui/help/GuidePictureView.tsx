import { Button, makeStyles, tokens } from '@fluentui/react-components';
import { useRef, type ReactElement } from 'react';
import { GUIDE_TEXTS } from '../../messages/guide';
import { useWords } from '../language/language-context';
import { pictureAddress, type GuidePicture } from './guide';

const useStyles = makeStyles({
  open: {
    display: 'block',
    maxWidth: '100%',
    margin: '10px 0',
    padding: 0,
    border: 'none',
    backgroundColor: 'transparent',
    cursor: 'zoom-in',
    ':focus-visible': { outline: `2px solid ${tokens.colorStrokeFocus2}`, outlineOffset: '2px' },
  },
  small: {
    display: 'block',
    boxSizing: 'border-box',
    maxWidth: '100%',
    height: 'auto',
    border: `1px solid ${tokens.colorNeutralStroke2}`,
    borderRadius: tokens.borderRadiusMedium,
    // The pictures are of light screens and of paper.
    backgroundColor: '#ffffff',
  },
  dialog: {
    boxSizing: 'border-box',
    width: 'fit-content',
    maxWidth: '100vw',
    maxHeight: '100vh',
    padding: '12px',
    border: 'none',
    borderRadius: tokens.borderRadiusMedium,
    backgroundColor: tokens.colorNeutralBackground1,
    color: tokens.colorNeutralForeground1,
    '::backdrop': { backgroundColor: tokens.colorBackgroundOverlay },
  },
  top: { position: 'sticky', left: 0, display: 'flex', justifyContent: 'flex-end', marginBottom: '8px' },
  scroll: {
    maxHeight: 'calc(100vh - 80px)',
    overflow: 'auto',
    ':focus-visible': { outline: `2px solid ${tokens.colorStrokeFocus2}` },
  },
  large: { display: 'block', backgroundColor: '#ffffff' },
});

/** A picture as wide as the text; pressed, it is shown in its own size over the page until it is closed. */
export function GuidePictureView({ picture }: { readonly picture: GuidePicture }): ReactElement {
  const styles = useStyles();
  const texts = GUIDE_TEXTS[useWords().language];
  const dialog = useRef<HTMLDialogElement>(null);
  const { name, words, width, height } = picture;
  const image = { src: pictureAddress(name), alt: words, width, height, loading: 'lazy' } as const;
  const close = (): void => dialog.current?.close();
  return (
    <>
      <button
        type="button"
        className={styles.open}
        aria-label={texts.enlarge(words)}
        aria-haspopup="dialog"
        onClick={() => dialog.current?.showModal()}
      >
        <img className={styles.small} {...image} />
      </button>
      <dialog
        ref={dialog}
        className={styles.dialog}
        aria-label={words}
        // What is pressed beside the picture is the dialog itself.
        onClick={({ target }) => (target === dialog.current ? close() : undefined)}
      >
        <div className={styles.top}>
          <Button size="small" autoFocus onClick={close}>
            {texts.close}
          </Button>
        </div>
        <div className={styles.scroll} tabIndex={0} role="group" aria-label={words}>
          <img className={styles.large} {...image} />
        </div>
      </dialog>
    </>
  );
}
