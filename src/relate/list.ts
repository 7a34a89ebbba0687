/** Between the members of one list: marks and "và", no verb. */
export const LIST_GAP = /^(?:[,;]|và|cùng|cùng với|, cùng|, và|, cùng với|[,;] ?kèm|, tặng kèm|kèm|kèm theo|… ?)?$/
