/* Conditions are ["and"|"or"|"not", ...] lists of further lists or leaves; `test` answers for one leaf. */
function evaluate(condition, test) {
  if (!Array.isArray(condition)) {
    return Boolean(test(condition));
  }
  const named = typeof condition[0] === 'string';
  const operands = named ? condition.slice(1) : condition;
  switch (named ? condition[0].toLowerCase() : 'or') {
    case 'and':
      return operands.every((operand) => evaluate(operand, test));
    case 'or':
      return operands.some((operand) => evaluate(operand, test));
    case 'not':
      return !operands.some((operand) => evaluate(operand, test));
    default:
      log('WARN', 'Unknown operator in a condition:', condition[0]);
      return false;
  }
}

function matchTypeOf(leaf) {
  const given = leaf.match_type || leaf.matchType || leaf.match;
  return given || (leaf.value === undefined || leaf.value === null ? 'exists' : 'exact');
}

function matchesRegex(actual, pattern) {
  try {
    return new RegExp(pattern).test(actual);
  } catch (error) {
    log('WARN', 'A regular expression cannot be used:', pattern);
    return false;
  }
}

/* `actual` is null or undefined when the visitor has no such value. */
function matchesValue(leaf, actual) {
  const type = matchTypeOf(leaf);
  if (actual === null || actual === undefined) {
    return false;
  }
  const text = String(actual);
  const wanted = String(leaf.value);
  switch (type) {
    case 'exists':
      return true;
    case 'exact':
      return text === wanted;
    case 'substring':
      return text.includes(wanted);
    case 'prefix':
      return text.startsWith(wanted);
    case 'regex':
      return matchesRegex(text, wanted);
    case 'gt':
      return Number(text) > Number(wanted);
    case 'lt':
      return Number(text) < Number(wanted);
    default:
      log('WARN', 'Unknown match type:', type);
      return false;
  }
}
