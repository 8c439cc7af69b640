import type { CardServices } from '../../../components/card/services.tsx';

/** Services that give nothing, but for those that a test wants. */
export function testServices(wanted: Partial<CardServices>): CardServices {
  return {
    standings: async () => ({ status: 'updated' }),
    cardOf: async () => ({ status: 'updated' }),
    citation: 'plain',
    chooseCitation: () => undefined,
    copyReport: async () => ({ status: 'updated' }),
    copyQuote: async () => ({ status: 'updated' }),
    ...wanted,
  };
}
