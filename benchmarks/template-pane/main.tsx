import { Button, Field, FluentProvider, Textarea, webLightTheme } from '@fluentui/react-components';
import { useState, type ReactElement } from 'react';
import { createRoot } from 'react-dom/client';

/** As much as Microsoft's template for a React task pane does: a text box, and a button that takes its text. */
function TemplatePane(): ReactElement {
  const [text, setText] = useState('Some text.');
  const [taken, setTaken] = useState('');
  return (
    <FluentProvider theme={webLightTheme}>
      <main>
        <h1>Welcome</h1>
        <Field label="Enter text to be inserted into the document.">
          <Textarea value={text} onChange={(_, data) => setText(data.value)} />
        </Field>
        <Button appearance="primary" size="large" onClick={() => setTaken(text)}>
          Insert text
        </Button>
        <p>{taken}</p>
      </main>
    </FluentProvider>
  );
}

// eslint-disable-next-line no-restricted-globals -- the template waits for Office.js as the product does
void Office.onReady().then(() => {
  const container = document.getElementById('root');
  if (container) createRoot(container).render(<TemplatePane />);
});
