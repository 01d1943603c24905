/** As in package.json (a test compares); the bundle stands alone and can't look it up. */
export const VERSION = '0.1.0';
