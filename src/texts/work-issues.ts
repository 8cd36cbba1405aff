/**
 * A sentence for every reason the program gives while people work: what is wrong, where, and what to do.
 * A test reads the code and fails when a reason has no sentence here.
 */
import type { Issue } from '../core/issue.ts';
import type { Language } from './language.ts';
import type { IssueSentence } from './sop-issues.ts';

type Data = Issue['data'];
type Words = (data: Data) => string;

function figure(number: unknown, mark: string): string {
  return String(number).replace(/\B(?=(\d{3})+$)/g, mark);
}

/** `bita` is what YouTube counts. */
function unitWord(unit: unknown): string {
  return unit === 'bytes' ? 'bita' : 'karakter';
}

function say(id: Words, en: Words): IssueSentence {
  return { id: (issue) => id(issue.data), en: (issue) => en(issue.data) };
}

export const workIssues: Readonly<Record<string, IssueSentence>> = {
  'office.seal-unknown': say(() => 'Lambang itu bukan gambar yang diunggah kantor ini. Unggah berkas gambarnya lebih dahulu.', () => 'The seal is not a picture that this office has uploaded. Upload it first.'),
  'office.web-malformed': say(() => 'Alamat web harus lengkap dan diawali https://, misalnya https://kantor.go.id.', () => 'A web address must be whole and begin with https://.'),
  'office.colour-malformed': say(() => 'Warna ditulis sebagai # dan enam angka heksadesimal, misalnya #1d4d7a.', () => 'A colour is # and six hexadecimal digits, e.g. #1d4d7a.'),
  'office.phrases-too-many': say((d) => `Kalimat siap pakai ada ${d['count']}; paling banyak ${d['most']}. Hapus yang jarang dipakai.`, (d) => `There are ${d['count']} ready sentences; an office may have ${d['most']}. Delete those seldom used.`),
  'office.phrase-too-long': say((d) => `Kalimat pada baris ke-${d['row']} terdiri atas ${d['length']} karakter; paling banyak ${d['limit']}. Persingkat kalimatnya.`, (d) => `The sentence on line ${d['row']} has ${d['length']} characters; ${d['limit']} are allowed. Shorten it.`),
  'sheet.slug-malformed': say(() => 'Alamat singkat hanya boleh berisi huruf kecil, angka, dan tanda hubung, misalnya visi-misi.', () => 'The short address takes small letters, digits and hyphens only, e.g. visi-misi.'),
  'sheet.too-many': say((d) => `Kantor ini sudah memiliki ${d['most']} halaman, yaitu jumlah terbanyak. Ubah halaman yang sudah ada.`, (d) => `The office has ${d['most']} of these, which is the most it may have. Change one that is there.`),
  'sheet.unknown': say(() => 'Halaman itu tidak ada di kantor ini. Periksa alamatnya.', () => 'This office has no such page. Check the address.'),
  'case.unknown': say(() => 'Berkas tidak ditemukan di kantor ini. Periksa alamatnya atau cari lewat daftar berkas.', () => 'No such case in this office. Check the address or look it up in the list of cases.'),
  'case.ended': say(() => 'Berkas ini sudah selesai sehingga tidak dapat diubah lagi. Bila isinya perlu diperbaiki, buka berkas ralat.', () => 'This case has ended and takes no further steps. Open a correction if its content must change.'),
  'case.not-opened': say(() => 'Berkas belum dibuka. Buka berkas lebih dahulu.', () => 'The case is not open yet. Open it first.'),
  'case.opened-already': say(() => 'Berkas ini sudah dibuka.', () => 'This case is open already.'),
  'case.no-case-steps': say(() => 'SOP ini hanya memuat langkah berkala, sehingga tidak ada berkas yang dapat dibuka. Mulailah evaluasi periode.', () => 'This SOP has periodic steps only; start a period instead.'),
  'case.no-period-steps': say(() => 'SOP ini tidak memuat langkah berkala, sehingga tidak ada evaluasi periode yang dapat dimulai.', () => 'This SOP has no periodic steps.'),
  'case.not-of-this-sop': say((d) => `Anda tidak memegang jabatan pada SOP "${d['sop']}" sehingga tidak dapat membuka berkasnya. Mintalah pelaksana SOP tersebut.`, (d) => `You hold no post in the SOP "${d['sop']}" and cannot open a case of it. Ask somebody who carries it out.`),
  'case.not-yours': say((d) => `Langkah ini dikerjakan oleh ${d['performers']}. Bila Anda ditunjuk menggantikan, administrator kantor perlu mencatat surat perintah Plt/Plh Anda.`, (d) => `This step belongs to ${d['performers']}. If you act for them, have your mandate recorded.`),
  'case.not-now': say((d) => (d['activity'] ? `Hal itu belum dapat dilakukan sekarang: berkas berada pada langkah ${d['step']}, "${d['activity']}".` : 'Hal itu tidak dapat dilakukan sekarang. Muat ulang halaman untuk melihat keadaan berkas.'), (d) => (d['activity'] ? `Not possible now: the case is at step ${d['step']}, "${d['activity']}".` : 'Not possible now. Reload the page to see how the case stands.')),
  'case.step-unknown': say(() => 'Langkah itu tidak ada dalam SOP berkas ini. Muat ulang halaman.', () => 'The SOP of this case has no such step. Reload the page.'),
  'case.not-asked-again': say((d) => `Langkah ${d['step']} tidak sedang meminta paraf ulang. Muat ulang halaman.`, (d) => `Step ${d['step']} does not ask for an initial again. Reload the page.`),
  'case.own-content': say((d) => `Anda penyusun ${d['parts']} bagian naskah ini, sehingga tidak boleh memeriksa atau menyetujuinya sendiri, juga dengan jabatan lain. Mintalah pejabat lain, atau Plt/Plh yang bukan penyusun.`, (d) => `You wrote ${some(d['parts'], 'part', 'parts')} of this content and may not pass it yourself, under any post. Ask another officer.`),
  'case.second-eyes': say(() => 'Pengesahan sesudah penayangan darurat harus diberikan oleh orang lain, bukan penayang atau penyusunnya.', () => 'An emergency publication must be ratified by somebody other than its publisher or author.'),
  'case.unseen': say((d) => `${d['parts']} bagian naskah belum diparaf oleh orang selain penyusunnya, sehingga belum boleh tayang. Mintalah paraf lebih dahulu.`, (d) => `${some(d['parts'], 'part has', 'parts have')} not been signed by anybody but the author, so the text may not be published yet. Ask for an initial first.`),
  'case.last-eyes': say((d) => `Langkah ${d['step']} adalah pemeriksaan terakhir sebelum tayang, sehingga tidak dapat dilewati.`, (d) => `Step ${d['step']} is the last check before publication and cannot be skipped.`),
  'case.never-skipped': say((d) => `Langkah ${d['step']} tidak dapat dilewati: persetujuan dan penayangan selalu dikerjakan.`, (d) => `Step ${d['step']} cannot be skipped: approval and publication are always done.`),
  'case.correction-unseen': say((d) => `Sesudah langkah ${d['step']} tidak ada lagi yang memeriksa, sehingga naskah tidak dapat dikoreksi di sini. Kembalikan dengan catatan kepada penyusunnya.`, (d) => `Nobody checks after step ${d['step']}, so it cannot be corrected here. Send it back with a comment.`),
  'case.signature-missing': say((d) => `Naskah berubah sesudah ditandatangani. Langkah ${d['step']} (${d['performers']}) perlu memberi paraf ulang sebelum tayang.`, (d) => `The content changed after signing. Step ${d['step']} (${d['performers']}) must sign again before publication.`),
  'case.not-public': say((d) => `Berkas bersifat "${d['level']}", sehingga tidak boleh ditayangkan. Hanya berkas bersifat biasa (terbuka) yang boleh.`, (d) => `The case is classified "${d['level']}" and must not be published. Only a case classified as ordinary (open) may be.`),
  'case.published-already': say(() => 'Naskah ini sudah ditayangkan atau sedang ditayangkan. Untuk mengubahnya, tarik tayangan atau buka berkas ralat.', () => 'This content is already out. Withdraw it or open a correction.'),
  'case.nothing-published': say(() => 'Belum ada tayangan yang dapat dicatat atau ditarik.', () => 'Nothing has been published yet.'),
  'case.nothing-withdrawn': say(() => 'Tidak ada tayangan yang sedang ditarik.', () => 'Nothing is being withdrawn.'),
  'case.nothing-to-ratify': say(() => 'Tidak ada penayangan darurat yang menunggu pengesahan.', () => 'No emergency publication waits for ratification.'),
  'outlet.silent': say((d) => `${d['channel']} tidak menayangkan apa pun: judul atau materinya tidak diloloskan.`, (d) => `${d['channel']} shows nothing: its title or its text was not passed.`),
  'outlet.screen-cut': say((d) => `${d['channel']} menampilkan paling banyak ${d['limit']} karakter di bawah judul; selebihnya dipotong. Ringkas materinya.`, (d) => `${d['channel']} shows at most ${d['limit']} characters below the title; the rest is cut. Shorten the text.`),
  'outlet.picture-missing': say((d) => `${d['channel']} memerlukan paling sedikit satu gambar, sedangkan ${Number(d['pictures']) > 0 ? `tidak satu pun gambar naskah dipilih untuk ${d['channel']}` : 'naskah ini tidak bergambar'}. ${withoutPicture(d, 'id')}`, (d) => `${d['channel']} needs at least one picture, but ${Number(d['pictures']) > 0 ? `none of the pictures is chosen for ${d['channel']}` : 'this text has none'}. ${withoutPicture(d, 'en')}`),
  'outlet.too-many-pictures': say((d) => `${d['channel']} menerima paling banyak ${d['limit']} gambar; naskah ini memuat ${d['pictures']}. Pilih gambar untuk kanal ini.`, (d) => `${d['channel']} takes at most ${d['limit']} pictures; this text has ${d['pictures']}. Choose the pictures for this channel.`),
  'outlet.link-dead': say((d) => `Tautan dalam keterangan ${d['channel']} tidak dapat diketuk pembaca. Arahkan pembaca ke situs web kantor.`, (d) => `A link in a caption on ${d['channel']} cannot be tapped. Lead readers to the office's website.`),
  'outlet.title-too-long': say((d) => `Judul di ${d['channel']} paling panjang ${d['limit']} karakter, sedangkan judul ini ${d['length']}. Pendekkan judulnya.`, (d) => `A title on ${d['channel']} has at most ${d['limit']} characters; this one has ${d['length']}. Shorten it.`),
  'outlet.angle-brackets': say((d) => `${d['channel']} menolak tanda < dan >. Hapus tanda itu dari judul dan isi.`, (d) => `${d['channel']} refuses < and >. Delete them from the title and the text.`),
  'comment.stranger': say(() => 'Orang yang hendak diberi tahu bukan pegawai aktif kantor ini. Pilih dari daftar pegawai.', () => 'Somebody named is no active member of this office. Choose from the list.'),
  'comment.part-unknown': say(() => 'Bagian naskah yang dikomentari sudah tidak ada. Muat ulang halaman, lalu pilih bagiannya lagi.', () => 'The part remarked on is gone. Reload and choose again.'),
  'comment.answers-nothing': say(() => 'Catatan yang hendak dijawab tidak ditemukan. Muat ulang halaman, lalu ulangi.', () => 'There is no remark to answer. Reload and try again.'),
  'case.reason-missing': say(() => 'Alasan belum diisi. Tuliskan alasannya agar penerima tahu apa yang harus diperbaiki.', () => 'Give a reason, so that the receiver knows what to mend.'),
  'case.period-taken': say(() => 'Evaluasi periode itu sudah dimulai. Buka berkas evaluasinya dari daftar berkas.', () => 'The evaluation of that period has been started already. Open it from the list of cases.'),
  'case.corrects-unknown': say(() => 'Berkas yang hendak diralat tidak ditemukan atau belum pernah tayang.', () => 'The case to correct is unknown or was never published.'),
  'case.stale': say((d) => `Berkas berubah sejak Anda membukanya (versi ${d['seen']} menjadi ${d['now']}). Isian Anda belum disimpan; lihat perubahannya, lalu putuskan lagi.`, (d) => `The case moved on since you opened it (version ${d['seen']}, now ${d['now']}). Look at what changed and decide again.`),
  'command.key-reused': say(() => 'Kunci permintaan ini sudah dipakai untuk permintaan lain. Muat ulang halaman lalu ulangi.', () => 'This idempotency key was used for another request.'),
  'command.key-missing': say(() => 'Permintaan tidak memuat kunci (Idempotency-Key). Sertakan kunci yang berbeda untuk setiap permintaan.', () => 'Send an Idempotency-Key header, a different one for each request.'),
  'field.invalid': say((d) => `Isian "${d['field'] || 'formulir'}" tidak dapat diterima (${rule(d['rule'], 'id')}). Periksa dan isi kembali.`, (d) => `The field "${d['field'] || 'form'}" cannot be accepted (${rule(d['rule'], 'en')}). Check it and fill it in again.`),
  'text.unstorable': say((d) => `Isian "${d['field'] || 'formulir'}" memuat karakter yang tidak dapat disimpan, biasanya akibat salin-tempel yang terpotong. Hapus karakter itu atau ketik ulang, lalu simpan kembali.`, (d) => `The field "${d['field'] || 'body'}" holds a character that cannot be stored (NUL, or half of a character). Remove it and save again.`),
  'body.unreadable': say(() => 'Isi permintaan tidak terbaca sebagai JSON. Periksa tanda kutip dan kurungnya.', () => 'The body is not readable JSON.'),
  'body.too-large': say((d) => `Isi permintaan terlalu besar; batasnya ${d['limit']}.`, (d) => `The body is too large; the limit is ${d['limit']}.`),
  'post.missing': say(() => 'Naskah belum ada. Susun judul dan isi naskah lebih dahulu.', () => 'There is no content yet. Write a title and text first.'),
  'post.title-missing': say(() => 'Judul naskah belum diisi.', () => 'The title is missing.'),
  'post.text-missing': say(() => 'Isi naskah masih kosong. Tulis sekurang-kurangnya satu paragraf.', () => 'The text is empty. Write at least one paragraph.'),
  'post.alt-missing': say((d) => `Gambar ke-${d['number']} belum memiliki keterangan pengganti. Tulis apa yang terlihat, agar warga tunanetra ikut tahu.`, (d) => `Picture ${d['number']} has no alternative text. Write what can be seen, so that blind people know too.`),
  'post.prompt-left': say((d) => `Naskah masih memuat ${d['count']} isian pola yang belum diganti: ${d['prompts']}. Ganti dengan keterangan yang sebenarnya, atau hapus.`, (d) => `${some(d['count'], 'prompt of a template is', 'prompts of a template are')} still in the text: ${d['prompts']}. Put the real words in their place, or delete them.`),
  'variant.too-long': say((d) => `Teks untuk ${d['name']} melebihi batas ${figure(d['limit'], '.')} ${unitWord(d['unit'])} sebanyak ${figure(d['over'], '.')}. Ringkas teksnya, tulis materi tersendiri untuk ${d['name']}, atau hapus kanal itu dari rencana.`, (d) => `The text for ${d['name']} is ${figure(d['over'], ',')} ${d['unit'] === 'bytes' ? 'bytes' : 'characters'} over the limit of ${figure(d['limit'], ',')}. Shorten it, write a text of its own for ${d['name']}, or take the channel from the plan.`),
  'variant.too-many-hashtags': say((d) => `Teks untuk ${d['name']} memuat ${d['count']} tagar; paling banyak ${d['limit']}. Hapus ${d['over']} tagar.`, (d) => `The text for ${d['name']} has ${d['count']} hashtags; ${d['limit']} at most. Delete ${d['over']}.`),
  'variant.too-many-mentions': say((d) => `Teks untuk ${d['name']} menyebut ${d['count']} akun (@); paling banyak ${d['limit']}. Hapus ${d['over']} sebutan.`, (d) => `The text for ${d['name']} mentions ${d['count']} accounts (@); ${d['limit']} at most. Delete ${d['over']}.`),
  'draft.base-unknown': say(() => 'Simpanan sementara di kantor sudah lain, biasanya karena naskah ini juga terbuka di jendela lain. Kirim seluruh isian sekali lagi.', () => 'The draft kept at the office is another one now, as a rule because the text is open in another window too. Send the whole of it once more.'),
  'draft.too-large': say((d) => `Isian terlalu panjang untuk disimpan sementara; batasnya ${d['limit']} karakter. Simpan naskahnya sekarang.`, (d) => `The draft is too large; the limit is ${d['limit']} characters. Save the text now.`),
  'merge.choice-missing': say((d) => `Pilih dahulu tulisan mana yang dipakai untuk ${d['count']} bagian yang sama-sama diubah.`, (d) => `Choose which text to keep for ${some(d['count'], 'part', 'parts')} that both changed.`),
  'post.id-repeated': say((d) => `Bagian naskah "${d['id']}" tercantum dua kali. Muat ulang halaman lalu simpan kembali.`, (d) => `The part "${d['id']}" occurs twice. Reload the page and save again.`),
  'post.variant-repeated': say((d) => `Materi untuk kanal "${d['channel']}" tercantum dua kali.`, (d) => `There are two variants for the channel "${d['channel']}".`),
  'post.variant-media-unknown': say((d) => `Materi kanal "${d['channel']}" memakai gambar yang tidak ada pada naskah.`, (d) => `The variant for "${d['channel']}" shows a picture the post does not have.`),
  'post.hashes-missing': say(() => 'Naskah tidak dapat ditandai keasliannya. Simpan kembali.', () => 'The content could not be hashed. Save again.'),
  'post.media-unknown': say((d) => `Gambar ke-${d['number']} tidak ditemukan di kantor ini. Unggah kembali gambarnya.`, (d) => `Picture ${d['number']} was not found in this office. Upload it again.`),
  'post.film-unreadable': say((d) => `Film ke-${d['number']} pada daftar gambar tidak dapat ditayangkan karena susunannya rusak atau tidak dikenal, sehingga lokasi perekaman yang mungkin tersimpan di dalamnya tidak dapat dihapus. Simpan ulang sebagai MP4, lalu unggah kembali.`, (d) => `Picture ${d['number']} is a film that cannot be shown: it is damaged or built in an unknown way, so that the place of recording it may carry cannot be taken out. Save it again as MP4 and upload it.`),
  'post.media-not-shown': say((d) => `Gambar ke-${d['number']} bukan gambar atau film. Hapus dari naskah; bila perlu, lampirkan berkasnya pada berkas ini.`, (d) => `Picture ${d['number']} is no picture or film. Take it out of the text; if it is needed, attach the file to the case.`),
  'sign.nothing-refused': say(() => 'Belum ada bagian yang ditandai tidak disetujui. Tandai bagiannya, atau pilih Ya untuk menyetujui semuanya.', () => 'Mark the parts that do not pass, or say yes to all.'),
  'sign.refused-with-yes': say((d) => `Anda menjawab Ya, tetapi ${d['parts']} bagian ditandai tidak disetujui. Pilih Sebagian, atau hapus tandanya.`, (d) => `You said yes, but ${some(d['parts'], 'part is', 'parts are')} marked as refused. Say in part, or clear the marks.`),
  'sign.part-unknown': say((d) => `Bagian "${d['part']}" tidak ada pada naskah ini. Muat ulang halaman.`, (d) => `The text has no part "${d['part']}". Reload the page.`),
  'sign.nothing-left': say(() => 'Tidak ada lagi yang dapat ditayangkan bila bagian itu ditolak. Pilih Tidak dan kembalikan naskahnya.', () => 'Nothing would be left to publish. Say no and send it back.'),
  'sign.way-unknown': say(() => 'Naskah hanya dapat dikembalikan ke langkah yang ditetapkan SOP atau langkah yang sudah dilalui berkas ini.', () => 'It can only go back the way the SOP names or to an earlier step of this case.'),
  'dispose.receiver-missing': say(() => 'Penerima disposisi belum dipilih. Pilih sekurang-kurangnya satu penerima.', () => 'Choose at least one receiver of the disposition.'),
  'dispose.cannot-refuse': say((d) => `Langkah ${d['step']} hanya meneruskan; SOP tidak memberinya wewenang menolak.`, (d) => `The SOP does not let step ${d['step']} refuse.`),
  'channel.begun': say((d) => `Penayangan di ${d['channel']} sudah berjalan atau sudah selesai, sehingga waktunya tidak dapat dipindahkan lagi. Bila perlu, tarik tayangannya.`, (d) => `Publishing on ${d['channel']} has begun or is over; its time cannot be moved. Withdraw it if needed.`),
  'channel.time-past': say(() => 'Waktu tayang yang baru sudah lewat. Pilih waktu sesudah sekarang.', () => 'The new time has passed. Choose one after now.'),
  'channel.unknown': say((d) => `Kanal "${d['channel']}" tidak dipakai kantor ini atau tidak dipilih untuk berkas ini.`, (d) => `The channel "${d['channel']}" is not in use here or not chosen for this case.`),
  'channel.repeated': say((d) => `Kanal "${d['channel']}" dipilih dua kali.`, (d) => `The channel "${d['channel']}" was chosen twice.`),
  'channel.window-empty': say((d) => `Waktu tayang kanal "${d['channel']}" berakhir sebelum mulai. Perbaiki jamnya.`, (d) => `The showing on "${d['channel']}" ends before it begins. Mend the times.`),
  'channel.none-chosen': say(() => 'Belum ada kanal yang dipilih. Pilih paling sedikit satu kanal.', () => 'Choose at least one channel.'),
  'channel.none-left': say(() => 'Tidak ada kanal Anda yang masih harus ditayangkan. Catat hasil kanal yang sedang berjalan.', () => 'None of your channels is left to start. Record what came of those under way.'),
  'channel.not-started': say((d) => `Kanal "${d['channel']}" belum mulai ditayangkan. Tekan Tayangkan lebih dahulu.`, (d) => `Publishing on "${d['channel']}" has not begun. Press Publish first.`),
  'channel.refused': say((d) => `Materi kanal "${d['channel']}" ditolak pemeriksa, sehingga tidak dapat ditayangkan.`, (d) => `The variant for "${d['channel']}" was refused.`),
  'channel.outcome-unknown': say((d) => `Hasil tayangan kanal "${d['channel']}" belum diketahui. Lihat sendiri di kanalnya, lalu catat apa yang terlihat.`, (d) => `What came of the showing on "${d['channel']}" is unknown. Look at the outlet yourself and record what you see.`),
  'channel.recorded-already': say((d) => `Tayangan kanal "${d['channel']}" sudah dicatat: ${d['link'] || 'tanpa tautan'}.`, (d) => `The showing on "${d['channel']}" is recorded already: ${d['link'] || 'no link'}.`),
  'channel.not-published': say((d) => `Kanal "${d['channel']}" tidak sedang tayang.`, (d) => `The channel "${d['channel']}" shows nothing.`),
  'channel.not-withdrawn': say((d) => `Kanal "${d['channel']}" tidak sedang ditarik.`, (d) => `The channel "${d['channel']}" is not being withdrawn.`),
  'link.malformed': say((d) => `Tautan ${d['channel']} harus berupa alamat lengkap yang diawali https://. Salin dari peramban, lalu tempelkan.`, (d) => `The link for ${d['channel']} must be a full address that begins with https://. Copy it from the browser.`),
  'link.other-outlet': say((d) => `Tautan itu menuju ${d['host']}, bukan ${d['channel']} (${d['hosts']}). Tempelkan tautan unggahannya.`, (d) => `That link leads to ${d['host']}, not to ${d['channel']} (${d['hosts']}). Paste the link of the post itself.`),
  'link.not-a-post': say((d) => `Tautan itu menuju halaman depan ${d['channel']}, bukan unggahannya. Buka unggahannya, lalu salin tautannya.`, (d) => `That link leads to the front page of ${d['channel']}, not to the post. Open the post, then copy its link.`),
  'notice.phone-malformed': say(() => 'Nomor telepon itu tidak dikenali. Tuliskan nomor ponsel Indonesia, misalnya 0812-3456-7890, atau kosongkan.', () => 'That is no Indonesian mobile number; write it like 0812-3456-7890, or leave it empty.'),
  'notice.quiet-empty': say(() => 'Jam tenang mulai dan berakhir pada jam yang sama. Pilih jam yang berbeda, atau pilih tanpa jam tenang.', () => 'Quiet hours begin and end at the same time. Choose different times, or none.'),
  'push.service-unknown': say(() => 'Layanan kabar peramban ini tidak dikenal, sehingga perangkat tidak dapat didaftarkan. Pakailah Chrome, Edge, Firefox, atau Safari.', () => 'This browser uses a push service the program does not know. Use Chrome, Edge, Firefox or Safari.'),
  'push.keys-malformed': say(() => 'Kunci dari peramban tidak lengkap. Muat ulang halaman, lalu aktifkan kembali.', () => 'The browser\'s keys are incomplete. Reload the page and subscribe again.'),
  'push.too-many': say((d) => `Anda sudah mendaftarkan ${d['most']} perangkat. Hapus dahulu yang tidak dipakai lagi.`, (d) => `You have ${d['most']} devices already. Remove one you no longer use.`),
  'push.device-unknown': say(() => 'Perangkat itu tidak terdaftar atas nama Anda. Muat ulang halaman.', () => 'No such device of yours. Reload the page.'),
  'mail.host-inside': say(() => 'Server surat itu beralamat di jaringan dalam tempat program ini berjalan, yang tidak dapat dituju oleh kantor. Isikan server surat yang terbuka di internet, atau kosongkan agar surat dikirim lewat server program.', () => 'That mail server lies in the network this program runs in, which no office can reach. Give one that is open on the internet, or leave it empty so that letters go by the program\'s own.'),
  'mail.host-unknown': say(() => 'Nama server surat tidak ditemukan. Periksa ejaannya.', () => 'The mail server\'s name is not known. Check how it is spelt.'),
  'mail.host-malformed': say(() => 'Alamat server surat tidak sah. Tuliskan seperti surat.kantor.go.id, tanpa https://.', () => 'That is no mail server\'s name; write it like mail.office.example, without https://.'),
  'mail.port-malformed': say(() => 'Port server surat harus angka antara 1 dan 65535. Yang lazim 587 atau 465.', () => 'The port must be a number from 1 to 65535, as a rule 587 or 465.'),
  'mail.sender-malformed': say(() => 'Alamat atau nama pengirim tidak sah. Tuliskan alamat surel lengkap, misalnya ppid@kantor.go.id.', () => 'The sender\'s address or name is not valid.'),
  'letter.not-resendable': say(() => 'Surat itu tidak ada, sudah terkirim, atau sedang dikirim. Muat ulang halaman untuk melihat keadaannya.', () => 'That letter is unknown, sent already, or on its way.'),
  'notice.grace-malformed': say(() => 'Tenggang harus angka antara 0 dan 10.000 menit kantor.', () => 'The grace must be a number from 0 to 10,000 office minutes.'),
  'verdict.not-yours': say(() => 'Putusan ini disimpan pada perangkat oleh orang lain, sehingga tidak dikirim atas nama Anda.', () => 'This decision was kept on the device by somebody else and is not sent in your name.'),
  'verdict.content-changed': say(() => 'Naskah berubah sejak Anda membacanya. Putusan Anda belum berlaku; lihat perbedaannya, lalu putuskan lagi.', () => 'The content changed since you read it. Your decision does not hold yet; look at the difference and decide again.'),
  'archive.code-unknown': say((d) => `Kode klasifikasi ${d['code']} tidak ada dalam daftar kantor ini. Pilih dari daftar, atau mintalah admin menambahkannya.`, (d) => `The classification ${d['code']} is not in the office's list. Choose from the list, or ask an administrator to add it.`),
  'classification.malformed': say((d) => `Baris ${d['row']}: kode klasifikasi "${d['code']}" atau uraiannya tidak sah. Contoh kode: 400.14.4.3.`, (d) => `Row ${d['row']}: the code "${d['code']}" or its subject is malformed.`),
  'classification.repeated': say((d) => `Kode klasifikasi ${d['code']} tercantum dua kali.`, (d) => `The code ${d['code']} occurs twice.`),
  'evaluation.item-repeated': say((d) => `Butir tindak lanjut "${d['id']}" tercantum dua kali.`, (d) => `The follow-up item "${d['id']}" occurs twice.`),
  'follow-up.unknown': say((d) => `Butir tindak lanjut "${d['item']}" tidak ada dalam notulen.`, (d) => `The minutes have no item "${d['item']}".`),
  'follow-up.closed-already': say((d) => `Butir tindak lanjut "${d['item']}" sudah selesai.`, (d) => `The item "${d['item']}" is closed already.`),
  'follow-up.proof-missing': say((d) => `Butir tindak lanjut "${d['item']}" belum disertai bukti. Lampirkan berkas buktinya.`, (d) => `Attach proof to close the item "${d['item']}".`),
  'follow-up.open': say((d) => `Masih ada ${d['count']} butir tindak lanjut yang belum selesai. Selesaikan dengan bukti sebelum laporan dibuat.`, (d) => `${some(d['count'], 'follow-up item is', 'follow-up items are')} still open. Close each with proof before the report is made.`),
  'skip.authority-missing': say((d) => `Langkah ${d['step']} wajib menurut SOP. Sebutkan dasar melewatinya, misalnya perintah tertulis pimpinan.`, (d) => `Step ${d['step']} is mandatory by the SOP. Name the authority for skipping it, e.g. a written order.`),
  'office.unknown': say(() => 'Kantor tidak ditemukan, atau Anda bukan anggotanya.', () => 'No such office, or you are not its member.'),
  'office.admin-only': say(() => 'Hanya admin kantor yang dapat mengubah pengaturan ini.', () => 'Only an administrator of the office may change this.'),
  'office.members-only': say(() => 'Hanya anggota kantor yang dapat melakukan ini. Masuklah lebih dahulu.', () => 'Only members of the office may do this. Sign in first.'),
  'office.last-admin': say(() => 'Kantor harus memiliki sekurang-kurangnya satu admin. Angkat admin lain lebih dahulu.', () => 'An office needs at least one administrator. Appoint another first.'),
  'office.slug-malformed': say((d) => `Nama alamat "${d['slug']}" tidak sah. Pakailah huruf kecil, angka, dan tanda hubung.`, (d) => `The address name "${d['slug']}" is malformed: lower-case letters, digits, hyphens.`),
  'office.slug-taken': say((d) => `Nama alamat "${d['slug']}" sudah dipakai kantor lain.`, (d) => `The address name "${d['slug']}" is taken.`),
  'office.domain-malformed': say(() => 'Nama domain belum benar. Tulis tanpa https:// dan tanpa garis miring, misalnya ppid.kantor.go.id.', () => 'The domain is malformed: no https://, no path.'),
  'office.domain-taken': say(() => 'Nama domain itu sudah dipakai kantor lain di server ini.', () => 'Another office on this server uses that domain.'),
  'adoption.head-borrowed': say((d) => `SOP ini masih atas nama ${d['agency']}, kantor asal contohnya. Isi nama unit kerja kantor Anda.`, (d) => `This SOP still bears the name of ${d['agency']}, the office the sample came from. Fill in your own office’s name.`),
  'adoption.number-borrowed': say((d) => `Nomor ${d['number']} dan pengesahan oleh ${d['enactedBy']} masih milik ${d['agency'] || 'kantor asal contohnya'}. Isi nomor dan jabatan yang mengesahkan di kantor Anda, atau nyatakan SOP ini belum disahkan.`, (d) => `The number ${d['number']} and the enactment by ${d['enactedBy']} still belong to ${d['agency'] || 'the office the sample came from'}. Fill in your office’s own, or say that this SOP is not enacted yet.`),
  'adoption.head-missing': say((d) => `Isi "${d['label']}", atau pilih belum disahkan.`, (d) => `Fill in “${d['label']}”, or choose not enacted yet.`),
  'adoption.agency-missing': say(() => 'Nama unit kerja belum diisi. Tulis nama unit kerja kantor Anda sebagaimana tercetak pada SOP.', () => 'The name of the unit is empty. Write your office’s unit as it is printed on the SOP.'),
  'setup.channel-none': say(() => 'Tandai paling sedikit satu kanal.', () => 'Tick at least one channel.'),
  'adoption.channel-missing': say((d) => `SOP menayangkan ke kanal "${d['channel']}", tetapi kantor ini belum memakainya. Tambahkan kanalnya di Pengaturan.`, (d) => `The SOP publishes on "${d['channel']}", which this office does not use. Add the channel in the settings.`),
  'person.unknown': say(() => 'Orang itu bukan anggota aktif kantor ini.', () => 'That person is no active member of this office.'),
  'person.email-taken': say(() => 'Alamat surel itu sudah dipakai akun lain.', () => 'That e-mail address belongs to another account.'),
  'person.password-short': say(() => 'Kata sandi terlalu pendek; sekurang-kurangnya 10 karakter.', () => 'The password is too short; at least 10 characters.'),
  'position.unknown': say(() => 'Jabatan itu tidak ada di kantor ini.', () => 'This office has no such post.'),
  'position.name-taken': say((d) => `Jabatan "${d['name']}" sudah ada.`, (d) => `The post "${d['name']}" exists already.`),
  'holding.unknown': say(() => 'Catatan pemangku jabatan itu tidak ada.', () => 'There is no such holding.'),
  'mandate.unknown': say(() => 'Mandat itu tidak ada atau sudah dicabut.', () => 'There is no such mandate, or it was revoked.'),
  'mandate.decree-missing': say(() => 'Nomor surat perintah belum diisi. Mandat Plt/Plh selalu berdasarkan surat.', () => 'Name the decree: a mandate always rests on one.'),
  'mandate.for-oneself': say(() => 'Anda tidak dapat memberi diri sendiri izin menyetujui naskah sendiri. Mintalah admin lain.', () => 'You cannot let yourself approve your own content.'),
  'people.email-missing': say((d) => `Baris ${d['line']} ("${d['text']}") tidak memuat alamat surel. Tulis nama, surel, lalu jabatan.`, (d) => `Line ${d['line']} has no e-mail address.`),
  'people.name-missing': say((d) => `Baris ${d['line']} tidak memuat nama, atau nama atau jabatannya lebih dari 200 huruf.`, (d) => `Line ${d['line']} has no name, or one that is too long.`),
  'people.email-repeated': say((d) => `Baris ${d['line']}: surel ${d['email']} sudah tercantum di atasnya.`, (d) => `Line ${d['line']}: ${d['email']} occurs twice.`),
  'people.too-many': say((d) => `Paling banyak ${d['most']} orang sekali kirim. Bagi daftarnya.`, (d) => `At most ${d['most']} people at once.`),
  'people.none': say(() => 'Daftar masih kosong. Tempelkan sekurang-kurangnya satu baris.', () => 'The list is empty.'),
  'report.span-long': say((d) => `Laporan paling panjang ${d['days']} hari. Persempit tanggalnya.`, (d) => `A report covers at most ${d['days']} days.`),
  'dates.reversed': say((d) => `Tanggal akhir (${d['to']}) mendahului tanggal mulai (${d['from']}).`, (d) => `The last day (${d['to']}) is before the first (${d['from']}).`),
  'sop.unknown': say(() => 'SOP itu tidak ada atau tidak berlaku di kantor ini.', () => 'This office has no such SOP in force.'),
  'adoption.performer-unbound': say((d) => `Pelaksana "${d['performer']}" belum dihubungkan dengan jabatan. Pilih jabatannya.`, (d) => `The performer "${d['performer']}" is not bound to a post.`),
  'token.scope-missing': say(() => 'Pilih sekurang-kurangnya satu wewenang untuk token.', () => 'Choose at least one scope.'),
  'token.unknown': say(() => 'Token itu tidak ada atau sudah dicabut.', () => 'There is no such token, or it was revoked.'),
  'token.scope-lacking': say((d) => `Token ini tidak berwenang "${d['scope']}". Buat token dengan wewenang itu.`, (d) => `This token lacks the scope "${d['scope']}".`),
  'account.email-malformed': say(() => 'Alamat surel belum benar. Contoh: nama@kantor.go.id.', () => 'That is no e-mail address. Write it like name@office.example.'),
  'account.email-taken': say(() => 'Alamat surel ini sudah dipakai akun lain. Gunakan alamat lain.', () => 'Another account uses this e-mail address. Use another one.'),
  'account.password-length': say(() => 'Kata sandi harus terdiri atas 10 sampai 128 karakter. Kalimat pendek yang mudah diingat lebih baik daripada kata rumit.', () => 'A password has 10 to 128 characters. A short sentence that is easy to remember is better than a difficult word.'),
  'account.password-differs': say(() => 'Kedua kata sandi tidak sama. Ketik kembali.', () => 'The two passwords differ. Type them again.'),
  'account.password-first': say(() => 'Ini masih kata sandi pertama. Pilih yang lain, yang hanya Anda ketahui.', () => 'This is still the first password. Choose another one that only you know.'),
  'account.password-wrong': say(() => 'Kata sandi sekarang tidak cocok. Periksa kembali.', () => 'The present password does not match. Check it again.'),
  'account.own-password': say(() => 'Kata sandi Anda sendiri diganti pada halaman Akun, dengan kata sandi yang sekarang.', () => 'Change your own password on the account page.'),
  'account.not-by-token': say(() => 'Kata sandi pegawai hanya dapat diatur oleh admin yang masuk sendiri, bukan dengan token.', () => 'Only an administrator who is signed in may set a password, not a token.'),
  'account.shared': say(() => 'Pegawai ini juga anggota kantor lain, sehingga kata sandinya tidak dapat diatur dari sini. Mintalah pengelola server mengaturnya.', () => 'This person is also a member of another office; only the operator of the server can set a new password.'),
  'account.code-wrong': say(() => 'Kode penyiapan tidak cocok. Lihat kode yang dicetak program pada layar server, lalu ketik kembali.', () => 'The set-up code does not match the one printed on the console.'),
  'calendar.hours-malformed': say((d) => `Jam kerja ${d['day']} belum terbaca. Tulis seperti 07:30-12:00, 13:00-16:00, atau kosongkan untuk hari libur.`, (d) => `The hours of ${d['day']} are not readable. Write 07:30-12:00, 13:00-16:00.`),
  'request.none-accepted': say(() => 'Kantor ini belum menerima permohonan penayangan dari pihak luar lewat Kentongan. Hubungi kantornya langsung.', () => 'This office takes no requests from outside here. Ask the office itself.'),
  'access.signed-out': say(() => 'Anda belum masuk. Masuklah lebih dahulu, atau sertakan token.', () => 'You are not signed in. Sign in first, or send a token.'),
  'access.wrong-password': say(() => 'Surel atau kata sandi tidak cocok. Periksa kembali; sesudah sepuluh kali salah, tunggu lima belas menit.', () => 'E-mail address or password do not match. Check them again; after ten failures, wait fifteen minutes.'),
  'access.too-many': say((d) => `Terlalu banyak permintaan. Coba lagi dalam ${d['seconds']} detik.`, (d) => `Too many requests. Try again in ${d['seconds']} seconds.`),
  'access.foreign-origin': say(() => 'Permintaan datang dari situs lain, sehingga ditolak. Buka halaman ini langsung lalu ulangi.', () => 'The request came from another site and was refused. Open this page itself, then repeat.'),
  'request.letter-missing': say(() => 'Surat permohonan belum ada. Lampirkan pindaiannya, atau kembali ke langkah 1 dan isi nomor surat yang Anda kirim terpisah.', () => 'The letter is missing. Attach its scan, or go back to step 1 and give the number of the letter that you send separately.'),
  'request.content-missing': say(() => 'Materi belum ada. Tulis isinya, atau lampirkan gambar atau film yang hendak ditayangkan.', () => 'There is no content yet. Write its text, or attach the picture or film to be shown.'),
  'request.film-unworded': say(() => 'Film belum memiliki keterangan. Tulis apa yang terlihat, agar warga tunanetra ikut tahu.', () => 'The film has no description. Write what can be seen, so that blind people know too.'),
  'request.number-not-receipt': say(() => 'Itu nomor permohonan dalam buku kantor. Untuk melacak, masukkan nomor tanda terima: sepuluh huruf dan angka yang Anda terima saat mengirim, misalnya K7M2P-9XQ4R.', () => 'That is the number in the office\'s book. To follow a request, enter its receipt number: the ten letters and figures you got on sending it, e.g. K7M2P-9XQ4R.'),
  'request.files-too-many': say(() => 'Terlalu banyak berkas dari luar yang belum menjadi permohonan. Ulangi besok, atau serahkan berkasnya langsung ke kantor.', () => 'Too many files from outside belong to no request yet. Repeat tomorrow, or hand the file in at the office.'),
  'request.films-too-often': say(() => 'Terlalu banyak film dikirim dari jaringan Anda dalam satu jam. Kirim permohonan tanpa film, atau ulangi satu jam lagi.', () => 'Too many films were sent from your network within an hour. Send the request without a film, or repeat in an hour.'),
  'request.receipt-unknown': say(() => 'Nomor tanda terima tidak ditemukan. Periksa kembali; huruf besar dan kecil sama saja.', () => 'No such receipt number. Check it again; capitals and small letters are the same.'),
  'request.not-taken': say(() => 'Kantor ini tidak menerima permohonan penayangan lewat formulir. Hubungi kantornya langsung.', () => 'This office takes no requests by form. Ask the office itself.'),
  'file.unknown': say(() => 'Berkas lampiran tidak ditemukan di kantor ini.', () => 'No such file in this office.'),
  'route.unknown': say(() => 'Alamat itu tidak ada. Kembalilah ke halaman depan.', () => 'There is no such address. Go back to the front page.'),
  'server.failed': say((d) => `Terjadi gangguan pada program; isian Anda belum disimpan. Ulangi sebentar lagi. Bila terulang, sampaikan kode ${d['code']} kepada admin.`, (d) => `The program failed; nothing was saved. Try again. If it persists, report the code ${d['code']}.`),
};

/** What can be done about a missing picture depends on where somebody meets it. */
function withoutPicture({ at, channel, pictures }: Data, language: Language): string {
  const chosen = Number(pictures) > 0;
  const words: Readonly<Record<string, readonly [id: string, en: string]>> = {
    write: chosen ? [`Pilih gambarnya pada Materi per kanal, ${channel}.`, `Choose its pictures below Text for single channels, ${channel}.`] : [`Tambahkan gambar, atau hapus ${channel} dari rencana dan materinya.`, `Add a picture, or take ${channel} from the plan and delete its text.`],
    sign: ['Bila kanal itu memang dipakai, pilih Tidak dan minta gambarnya ditambahkan.', 'If that channel is to be used, say no and ask for the picture.'],
    choose: ['Jangan pilih kanal ini, atau mintalah penyusun menambahkan gambarnya dahulu; hanya bagian yang berubah diparaf ulang.', 'Do not choose this channel, or ask the writer to add the picture first; only what changes is initialled again.'],
    publish: ['Mintalah penyusun menambahkan gambarnya sebelum ditayangkan; hanya bagian yang berubah diparaf ulang.', 'Ask the writer to add the picture before publishing; only what changes is initialled again.'],
    post: ['Naskah yang sudah ditayangkan tidak dapat ditambah gambar. Catat kanal ini sebagai tidak ditayangkan beserta alasannya, pada "Belum tayang, atau ada bukti" di bawah.', 'No picture can be added to a text that is out. Record below that it is not published on this channel, with the reason.'],
  };
  const said = Object.hasOwn(words, String(at)) ? words[String(at)] : (['Penyusun dapat menambahkannya selama naskah belum ditayangkan.', 'Its writer can add one as long as the text is not published.'] as const);
  return said?.[language === 'id' ? 0 : 1] ?? '';
}

/** English: "1 part", "3 parts". */
function some(count: unknown, one: string, many: string): string {
  return `${count} ${Number(count) === 1 ? one : many}`;
}

const RULES: Readonly<Record<string, readonly [id: string, en: string]>> = {
  too_small: ['terlalu pendek atau kosong', 'too short or empty'], too_big: ['terlalu panjang', 'too long'], invalid_type: ['belum diisi atau salah jenis', 'not filled in, or of the wrong kind'],
  invalid_format: ['bentuknya salah', 'malformed'], invalid_value: ['pilihan tidak dikenal', 'no such choice'], unrecognized_keys: ['isian tidak dikenal', 'unknown field'], empty: ['kosong', 'empty'],
  length: ['panjangnya', 'its length'], format: ['bentuknya salah', 'malformed'], url: ['harus alamat http atau https', 'must be an http or https address'],
};

function rule(name: unknown, language: Language): string {
  const words = Object.hasOwn(RULES, String(name)) ? RULES[String(name)] : RULES['format'];
  return words?.[language === 'id' ? 0 : 1] ?? '';
}
