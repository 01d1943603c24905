/** Knows which settings were chosen on this computer; what a workbook brings besides comes from somebody else. */
export interface SettingsTrust {
  /** Whether exactly this text was chosen here before. */
  readonly isOwn: (text: string) => Promise<boolean>;
  readonly own: (text: string) => Promise<void>;
}
