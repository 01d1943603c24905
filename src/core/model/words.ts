/** A name of the form by two lengths: in full at the start of a sentence ("Tổng số tiếp nhận"), short inside one ("tiếp nhận"). */
export interface NameWords {
  readonly full: string;
  readonly short: string;
}

/** A name of a form in every language of the product. Forms bring their own words; sentences take them as parameters. */
export type Words = Readonly<Record<'vi' | 'en', NameWords>>;
