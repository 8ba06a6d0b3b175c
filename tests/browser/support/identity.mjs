// Invented identity numbers whose check digits are right.

/** A Norwegian fødselsnummer of somebody born on 1 February 1903: nobody is asked for, the shape is what counts. */
export function norwegianNumber() {
  for (let serial = 100; serial < 500; serial += 1) {
    const digits = [...`010203${serial}`].map(Number);
    for (const weights of [[3, 7, 6, 1, 8, 9, 4, 5, 2], [5, 4, 3, 2, 7, 6, 5, 4, 3, 2]]) {
      const sum = weights.reduce((total, weight, n) => total + weight * digits[n], 0);
      digits.push((11 - (sum % 11)) % 11);
    }
    if (!digits.includes(10)) return digits.join("");
  }
  throw new Error("no serial gives two check digits");
}
