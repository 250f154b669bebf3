/**
 * The token that the terminal printed. It is taken out of the address at once and kept for this tab alone, where no other
 * server of this machine is given it.
 */
const KEY = 'workbench-token';

function takeToken(): string {
  const given = new URL(location.href).searchParams.get('token');
  if (given === null) return sessionStorage.getItem(KEY) ?? '';
  sessionStorage.setItem(KEY, given);
  history.replaceState(null, '', '/');
  return given;
}

/** Blank when the page was opened without it: the server then says where to look. */
export const token = takeToken();
