/** How the seller's relay reaches a mall that takes calls only from registered addresses. */

export interface RelayRoute {
  /** The mall's name in the relay's table. */
  readonly relayId: string;
  /** Where the seller registers an address: 「쿠팡 WING → 판매자정보 → OPEN API 키 발급」. */
  readonly registerAt: string;
}
