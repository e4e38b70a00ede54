/** The ring of four: the cyclus of four wijken round one point. Decoration beside the name. */
export function Logo() {
  return (
    <svg
      className="logo"
      viewBox="0 0 32 32"
      width="28"
      height="28"
      fill="none"
      strokeWidth="5.4"
      aria-hidden
    >
      <path
        className="logo__ring"
        d="M17.6 4.6a11.5 11.5 0 0 1 9.8 9.8M27.4 17.6a11.5 11.5 0 0 1-9.8 9.8M14.4 27.4a11.5 11.5 0 0 1-9.8-9.8"
      />
      <path className="logo__accent" d="M4.6 14.4a11.5 11.5 0 0 1 9.8-9.8" />
      <circle className="logo__dot" cx="16" cy="16" r="3.4" />
    </svg>
  )
}
