/** Behind a customer's address: opens what joins them with another. */
export const JOIN_HASH = 'join';
