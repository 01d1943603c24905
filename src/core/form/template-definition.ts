import type { HeadWords, ReportFigure } from './report-definition';

/** A blank form as data: columns and every word on it. `{name}` in a text is filled when it is made. */
export interface TemplateDefinition {
  readonly formId: string;
  readonly head: HeadWords;
  /** Columns in the order of the form; a figure that is optional in the form gets none. */
  readonly figures: readonly ReportFigure[];
  /** At most 31 characters, none of : \\ / ? * [ ]. */
  readonly sheet: string;
  /** `{unit}`: the agency that reports. */
  readonly reporter: string;
  /** `{unit}`: the agency that receives. */
  readonly receiver: string;
  readonly numberCaption: string;
  readonly fieldCaption: string;
  readonly total: string;
  readonly preparedBy: string;
  /** Who signs for a unit that has a committee, and for any other. Lines separated by line breaks. */
  readonly headOfCommittee: string;
  readonly headOfUnit: string;
  readonly prompt: { readonly title: string; readonly message: string };
  readonly alert: { readonly title: string; readonly message: string };
  readonly guide: GuideWords;
}

/** The guide beside the form, step by step. `{sheet}`, `{inputs}` and `{sums}` may stand in every step. */
export interface GuideWords {
  readonly sheet: string;
  readonly title: string;
  readonly numberCaption: string;
  readonly stepCaption: string;
  /** Before the step about opening figures. */
  readonly first: readonly string[];
  /** `{column}`, `{closing}`, `{previous}`: opening figures are there already, from the report of the previous period. */
  readonly carriedIn: string;
  /** `{column}`, `{closing}`: opening figures are to be entered. */
  readonly notCarriedIn: string;
  /** After it. `{balance}`. */
  readonly last: readonly string[];
}
