import { Button, makeStyles, tokens, type ButtonProps } from '@fluentui/react-components';
import { useRef, type ReactElement } from 'react';

const useStyles = makeStyles({ link: { minWidth: 0, padding: '0 4px', color: tokens.colorBrandForegroundLink } });

const WORKBOOKS = '.xlsx,.xlsm,.xls,.xlsb,.xltx,.xltm,.xlt,.et,.ett,.ods,.ots,.fods';

interface FilePickerProps {
  readonly label: string;
  readonly multiple?: boolean;
  /** Picks a folder with all its files. */
  readonly folder?: boolean;
  /** Offers .zip files beside workbooks. */
  readonly zips?: boolean;
  readonly appearance?: ButtonProps['appearance'];
  readonly onFiles: (files: FileList | null) => void;
}

/** A button that opens the system's file dialog for workbooks. */
export function FilePicker(props: FilePickerProps): ReactElement {
  const { label, multiple = false, folder = false, zips = false, appearance = 'transparent', onFiles } = props;
  const styles = useStyles();
  const input = useRef<HTMLInputElement>(null);
  return (
    <>
      <Button
        className={appearance === 'transparent' ? styles.link : undefined}
        appearance={appearance}
        size={appearance === 'transparent' ? 'small' : 'medium'}
        onClick={() => input.current?.click()}
      >
        {label}
      </Button>
      <input
        ref={input}
        type="file"
        hidden
        multiple={multiple}
        accept={folder ? undefined : zips ? `${WORKBOOKS},.zip` : WORKBOOKS}
        {...(folder ? { webkitdirectory: '' } : {})}
        onChange={(event) => {
          onFiles(event.target.files);
          // The same file can be chosen again after it was changed.
          event.target.value = '';
        }}
      />
    </>
  );
}
