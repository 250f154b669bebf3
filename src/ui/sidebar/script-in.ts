/** A part of the page comes as an HTML file of one script. */

/** The text between the tags of the only script. */
export const scriptIn = (html: string): string =>
  html.slice(html.indexOf('>', html.indexOf('<script')) + 1, html.lastIndexOf('</script>'));
