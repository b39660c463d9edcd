/** How long something takes, for people. */

/** `0,4 giây`, `12 giây`, `2 phút 5 giây`. */
export function secondsText(seconds: number): string {
  if (seconds < 60) return `${Number.isInteger(seconds) ? seconds : seconds.toFixed(1).replace('.', ',')} giây`;
  const whole = Math.round(seconds);
  return `${Math.floor(whole / 60)} phút${whole % 60 === 0 ? '' : ` ${whole % 60} giây`}`;
}
