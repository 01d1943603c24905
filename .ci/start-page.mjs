// The page on this machine's own address until Ctrl+C, in the browser where there is one.
import { spawn } from 'node:child_process';
import { serve } from './serve.mjs';

function openBrowser(address) {
  const hasScreen = process.platform !== 'linux' || process.env.DISPLAY || process.env.WAYLAND_DISPLAY;
  if (!hasScreen) return;
  const [command, ...args] =
    process.platform === 'win32'
      ? ['cmd', '/c', 'start', '', address]
      : [process.platform === 'darwin' ? 'open' : 'xdg-open', address];
  const opened = spawn(command, args, { stdio: 'ignore', detached: true });
  // No browser to open: the address is printed anyhow.
  opened.on('error', () => undefined);
  opened.unref();
}

/** Serves the page as it is built; the process ends by itself after Ctrl+C. */
export async function showPage({ open }) {
  const { address, stop } = await serve();
  process.stdout.write(
    `\nMở ${address} trong trình duyệt và bấm "Mở bộ mẫu Cư Jút 2024". Bấm Ctrl+C để kết thúc.\n` +
      '  (open this address and press "Mở bộ mẫu Cư Jút 2024"; Ctrl+C ends it)\n',
  );
  for (const signal of ['SIGINT', 'SIGTERM']) process.once(signal, stop);
  if (open) openBrowser(address);
}
