import { expect, it } from 'vitest';
import { checkContact } from './request-contact.ts';

it('takes a contact with a telephone number or an e-mail address, however they are written', () => {
  for (const contact of ['Ibu Ani, 0274-123456', 'Budi (0812 3456 7890)', '+62.812.3456.7890', 'humas@dinkes.example', 'Ibu Ani <ani@dinkes.example>']) expect([contact, checkContact(contact)]).toEqual([contact, []]);
});

it('refuses a contact that nobody can be reached by', () => {
  for (const contact of ['Budi', 'Ibu Ani, Dinas Kesehatan lantai 2', 'ani@dinkes', 'ruang 101']) expect([contact, checkContact(contact)[0]?.code]).toEqual([contact, 'request.contact-unreachable']);
});
