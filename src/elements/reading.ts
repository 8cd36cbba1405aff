/** Remembers on this device how a reader likes the public site: size of the letters, light or dark. Choosing works without it. */
const CHOICES = ['ukuran', 'warna'];

for (const name of CHOICES) {
  for (const radio of document.querySelectorAll<HTMLInputElement>(`input[name="${name}"]`)) {
    try {
      if (localStorage.getItem(`situs:${name}`) === radio.value) radio.checked = true;
    } catch {
      // A browser that keeps nothing shows the site as it is.
    }
    radio.addEventListener('change', () => {
      try {
        localStorage.setItem(`situs:${name}`, radio.value);
      } catch {
        // As above.
      }
    });
  }
}

export {};
