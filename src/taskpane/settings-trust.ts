import type { SettingsTrust } from '../app/ports/settings-trust';

const KEY = 'parsheet.settings';
/** So many are remembered, the latest first. */
const MOST = 50;

/** Remembers the prints of settings that were chosen on this computer. Where nothing can be remembered, none is. */
export const settingsTrust: SettingsTrust = {
  isOwn: async (text) => remembered().includes(await printOf(text)),
  own: async (text) => {
    const print = await printOf(text);
    try {
      localStorage.setItem(KEY, [print, ...remembered().filter((each) => each !== print)].slice(0, MOST).join(' '));
    } catch {
      // Excel on the web with blocked third-party storage: the user is asked again.
    }
  },
};

function remembered(): readonly string[] {
  try {
    return (localStorage.getItem(KEY) ?? '').split(' ');
  } catch {
    return [];
  }
}

async function printOf(text: string): Promise<string> {
  const bytes = new Uint8Array(await crypto.subtle.digest('SHA-256', new TextEncoder().encode(text)));
  return Array.from(bytes, (byte) => byte.toString(16).padStart(2, '0')).join('');
}
