// npm run excel: builds the pane, serves it at https://localhost:3000 with a certificate that this machine trusts, and
// makes Excel know the add-in where Excel is (Windows, Mac). Elsewhere it says what to do by hand. Ctrl+C ends it.
// npm run excel:stop: makes Excel forget the add-in.
import { spawnSync } from 'node:child_process';
import { copyFileSync, existsSync, mkdirSync, readFileSync, rmSync } from 'node:fs';
import { createRequire } from 'node:module';
import os from 'node:os';
import path from 'node:path';
import { preparePackages, root } from './prepare.mjs';

const require = createRequire(import.meta.url);
const port = 3000;
const manifest = path.join(root, 'manifest.xml');
const say = (vi, en) => process.stdout.write(`${vi}\n  (${en})\n`);

/** Where Excel on a Mac looks for add-ins under development. */
const macFolder = path.join(os.homedir(), 'Library/Containers/com.microsoft.Excel/Data/Documents/wef');
/** Where Excel on Windows looks: a value named by the add-in's id, holding the path of its manifest. */
const windowsKey = 'HKCU\\SOFTWARE\\Microsoft\\Office\\16.0\\WEF\\Developer';

function addInId() {
  return /<Id>([^<]+)<\/Id>/.exec(readFileSync(manifest, 'utf8'))[1];
}

function sideload() {
  if (process.platform === 'win32') {
    const args = ['add', windowsKey, '/v', addInId(), '/t', 'REG_SZ', '/d', manifest, '/f'];
    if (spawnSync('reg', args, { stdio: 'ignore' }).status === 0) {
      say(
        'Đã đăng ký với Excel. Đóng rồi mở lại Excel: thẻ Báo cáo CCHC có trên dải lệnh.',
        'registered with Excel; close and open it: the tab Báo cáo CCHC is in the ribbon',
      );
      return say('Gỡ: npm run excel:stop', 'how to remove it');
    }
  }
  if (process.platform === 'darwin' && existsSync(path.dirname(path.dirname(macFolder)))) {
    mkdirSync(macFolder, { recursive: true });
    copyFileSync(manifest, path.join(macFolder, 'parsheet.xml'));
    say(
      'Đã chép bản khai báo cho Excel. Đóng rồi mở lại Excel: thẻ Báo cáo CCHC có trên dải lệnh.',
      'the manifest is where Excel looks for it; close and open Excel',
    );
    return say('Gỡ: npm run excel:stop', 'how to remove it');
  }
  return say(
    [
      'Máy này không có Excel. Dùng Excel trên web ở máy này: mở một bảng tính trên office.com, vào',
      'Trang đầu > Phần bổ trợ > Phần bổ trợ khác > Tải phần bổ trợ của tôi lên, rồi chọn tệp:',
      `  ${manifest}`,
    ].join('\n'),
    'no Excel here: in Excel on the web, Home > Add-ins > More Add-ins > Upload My Add-in, choose that file',
  );
}

/** Takes back what `sideload` did. Excel drops the tab when it is opened again. */
function stop() {
  const onMac = path.join(macFolder, 'parsheet.xml');
  const removed =
    process.platform === 'win32'
      ? spawnSync('reg', ['delete', windowsKey, '/v', addInId(), '/f'], { stdio: 'ignore' }).status === 0
      : process.platform === 'darwin' && existsSync(onMac);
  if (process.platform === 'darwin') rmSync(onMac, { force: true });
  if (removed) return say('Đã gỡ khỏi Excel. Đóng rồi mở lại Excel.', 'removed; close and open Excel');
  return say(
    'Máy này không có bản đăng ký nào. Trong Excel trên web: Quản lý Phần bổ trợ của tôi, bấm … cạnh PARsheet, chọn Loại bỏ.',
    'nothing is registered here; in Excel on the web: Manage My Add-ins, … beside PARsheet, Remove',
  );
}

if (process.argv.includes('--stop')) {
  stop();
  process.exit();
}
preparePackages();

/** A certificate that only this machine trusts; it is asked for once. Where it can't be trusted, the page still serves. */
async function certificate() {
  const { getHttpsServerOptions } = require('office-addin-dev-certs');
  try {
    return await getHttpsServerOptions();
  } catch (error) {
    say(
      'Chưa cài được chứng chỉ tin cậy cho https://localhost. Trình duyệt sẽ cảnh báo; Excel sẽ không mở khung.',
      `no trusted certificate (${error instanceof Error ? error.message : error}); Excel will not open the pane`,
    );
    return {};
  }
}

const webpack = require('webpack');
const WebpackDevServer = require('webpack-dev-server');
const config = require('../webpack.config.js')({}, { mode: 'development' }).find(({ name }) => name === 'web');
// The pages' policy forbids what hot replacement needs; a change loads the pane anew instead.
const server = new WebpackDevServer(
  {
    port,
    host: 'localhost',
    hot: false,
    client: { overlay: false },
    server: { type: 'https', options: await certificate() },
    static: false,
    // Excel on the web shows the pane in a frame of another address, and asks before it does.
    headers: { 'Access-Control-Allow-Origin': '*' },
  },
  webpack(config),
);
await server.start();
say(`Đang phục vụ https://localhost:${port}/taskpane.html. Bấm Ctrl+C để dừng.`, 'serving; Ctrl+C stops');
sideload();
