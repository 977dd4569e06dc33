// How a journal row is written for its leaf. Chainer and verifier use this one text; a change of it would
// make every row chained before look changed, so it may never change.

/** SQL: the row as the text of a JSON array, in this order, the instant in whole microseconds. */
export const canonicalText = `jsonb_build_array(id, (extract(epoch from at) * 1000000)::bigint, act, kind, outcome,
  purpose, account, actor_person, session, organisation, branch, duty, employment, channel, address, persons, rules,
  detail)::text`
