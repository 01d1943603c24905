import type { FormDefinition } from './form-definition';
import type { ReportDefinition } from './report-definition';
import type { TemplateDefinition } from './template-definition';

/** All that is said of a form of a table: how it is read and checked, the report made of many, the blank one. */
export interface TableForm extends FormDefinition {
  readonly report: ReportDefinition;
  readonly blank: TemplateDefinition;
}
