/** The part of the page that knows .xlsx: a script of its own, which the page asks for when a file is to be read or written. */
export { readXlsx } from './read-xlsx';
export { writeXlsx } from './write-xlsx';
