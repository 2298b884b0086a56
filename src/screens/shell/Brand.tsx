/** The mark: furrows of a field that meet under a sun. Not mirrored. */
export function Brand({ size = 30 }: { readonly size?: number }) {
  return (
    <svg width={size} height={size} viewBox="0 0 32 32" aria-hidden="true">
      <rect width="32" height="32" rx="8" fill="#1C6B56" />
      <path
        d="M2 30 C8 20 12 16 16 12M10 32C13 23 15 18 17 12.5M21 32C20 24 19 18 18 12.5M30 29C25 21 22 17 19 12"
        stroke="#BFE3D3"
        strokeWidth="2.1"
        fill="none"
        strokeLinecap="round"
      />
      <circle cx="17.3" cy="8.2" r="3.7" fill="#EAC15E" />
    </svg>
  );
}
