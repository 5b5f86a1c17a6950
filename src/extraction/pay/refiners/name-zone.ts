import type { PayRefiner } from '../refiner';

/** stub */
export const nameZone: PayRefiner = (readings) => readings;
