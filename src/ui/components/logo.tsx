/** The product's sign: a posted range, and the room above it. */
export function Logo({ size = 20 }: { size?: number }) {
  return (
    <svg aria-hidden width={size} height={size} viewBox="0 0 20 20">
      <rect width="20" height="20" rx="5" className="fill-accent" />
      <rect x="4" y="11" width="12" height="4.5" rx="1.2" className="fill-on-accent" />
      <path
        d="M4.6 7.6h10.8M10 7V4"
        className="stroke-on-accent"
        strokeWidth="1.6"
        strokeLinecap="round"
        fill="none"
      />
    </svg>
  );
}
