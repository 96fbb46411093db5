const form = document.getElementById('form');
const error = document.getElementById('error');

/** Only paths of this site: never another origin. */
function returnUrl() {
  const wanted = new URLSearchParams(location.search).get('ReturnUrl') ?? '';
  return /^\/(?![/\\])/.test(wanted) ? wanted : '/umbraco/';
}

form.addEventListener('submit', async (event) => {
  event.preventDefault();
  error.textContent = '';
  const { username, password } = Object.fromEntries(new FormData(form));
  const response = await fetch('/umbraco/management/api/v1/security/back-office/login', {
    method: 'POST',
    headers: { 'Content-Type': 'application/json' },
    body: JSON.stringify({ username, password }),
  }).catch(() => undefined);
  if (response?.ok) {
    location.assign(returnUrl());
  } else {
    error.textContent = response ? 'Email or password is wrong.' : 'The site does not answer.';
    form.elements.password.select();
  }
});
