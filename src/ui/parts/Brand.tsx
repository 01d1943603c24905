import type { ReactElement } from 'react';

/** The mark of the product, as in assets/icons/parsheet.svg. */
export function Brand({ size = 20 }: { readonly size?: number }): ReactElement {
  return (
    <svg width={size} height={size} viewBox="0 0 32 32" aria-hidden="true" focusable="false">
      <rect width="32" height="32" rx="7" fill="#0F6CBD" />
      <path
        fill="#fff"
        fillRule="evenodd"
        d="M10 7h7.2c4.1 0 6.8 2.6 6.8 6.4s-2.7 6.4-6.8 6.4H14V25h-4zm4 3.6v5.6h2.8c2 0 3.1-1.1 3.1-2.8s-1.1-2.8-3.1-2.8z"
      />
    </svg>
  );
}
