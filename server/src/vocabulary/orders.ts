import reasonsText from './data/order-reasons.tsv';
import ordersText from './data/orders.tsv';
import { lazy, readTable } from './table';
import type { ExecutiveOrder, OrderReason } from './types';

/** The forms of the E.O. line, from the oldest order to the newest; an order has a row for each form. */
export const executiveOrders = lazy((): readonly ExecutiveOrder[] =>
  Object.freeze(
    readTable(ordersText, ['order', 'inForceFrom', 'inForceTo', 'lineForm', 'reasonSection', 'source', 'note']),
  ),
);

/** The categories of each order's section on reasons, and the codes for exemption. */
export const orderReasons = lazy((): readonly OrderReason[] =>
  Object.freeze(readTable(reasonsText, ['section', 'letter', 'meaning', 'source'])),
);
