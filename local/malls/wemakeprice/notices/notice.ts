/** A notice of the mall to its sellers (공지사항). */
export interface MallNotice {
  type: string;
  title: string;
  contents: string;
  regDate: string;
}
