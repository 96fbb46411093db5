/* Code of the datafile is text. It runs as a plain function of the page, outside this script's strict mode and scope. */
function compile(body) {
  try {
    return new Function(body);
  } catch (error) {
    if (error instanceof EvalError) {
      return compileByElement(body);
    }
    throw error;
  }
}

/* Where a Content-Security-Policy forbids eval: an inline script with the snippet's nonce. */
function compileByElement(body) {
  const name = 'optimizelyCode' + Math.random().toString(36).slice(2);
  const script = document.createElement('script');
  script.nonce = snippetNonce;
  script.textContent = 'window.' + name + '=function(){' + body + '\n};';
  document.documentElement.appendChild(script);
  script.remove();
  const compiled = window[name];
  delete window[name];
  if (typeof compiled !== 'function') {
    throw new Error('The code does not compile, or the page forbids it by its Content-Security-Policy.');
  }
  return compiled;
}

function runCode(body) {
  return compile(body).call(window);
}

/* Code that is an expression, or a body with a return. */
function compileValue(code) {
  try {
    return compile('return (' + code + '\n);');
  } catch (error) {
    return compile(code);
  }
}

function evaluateCode(code) {
  return compileValue(code).call(window);
}

function declaredNames(code) {
  const pattern = /function\s+([\w$]+)\s*\(|(?:var|let|const)\s+([\w$]+)\s*=/g;
  const names = ['callbackFn', 'pollingFn'];
  for (let found = pattern.exec(code); found; found = pattern.exec(code)) {
    names.push(found[1] || found[2]);
  }
  return names;
}

/* Code that declares a function, such as `function callbackFn(activate, options) {...}`, or is one: that function. */
function functionOf(code) {
  const choices = declaredNames(code).map((name) => 'typeof ' + name + " === 'function' ? " + name + ' : ');
  if (choices.length > 2) {
    const found = compile(code + '\n;return ' + choices.join('') + 'undefined;').call(window);
    if (typeof found === 'function') {
      return found;
    }
  }
  const compiled = compileValue(code);
  try {
    const value = compiled.call(window);
    return typeof value === 'function' ? value : compiled;
  } catch (error) {
    /* An expression that cannot be evaluated yet. */
    return compiled;
  }
}
