/** How a screen looks: sizes follow the panel, so that a headline fills what there is. */
export const PLAYER_STYLE = `
*{box-sizing:border-box;margin:0}
html,body{height:100%;overflow:hidden;background:#0b1015}
body{color:#fff;font-family:system-ui,"Segoe UI",Roboto,"Noto Sans","Liberation Sans",sans-serif;line-height:1.25;cursor:none}
.layar{position:relative;width:var(--lebar);height:var(--tinggi);max-width:100vw;max-height:100vh;container-type:size;overflow:hidden;background:#10171e}
.bingkai{--u:min(1cqh,1.9cqw);position:absolute;inset:0}
.pratinjau{cursor:auto;display:grid;place-items:center}
.pratinjau .layar{width:min(100vw,100vh*var(--banding));height:auto;aspect-ratio:var(--banding);max-height:none}
.panggung{position:absolute;inset:0}
.slide{position:absolute;inset:0;display:grid;padding-bottom:calc(11*var(--u));animation:masuk .6s ease-out}
@keyframes masuk{from{opacity:0}}
@media(prefers-reduced-motion:reduce){.slide{animation:none}}
.foto{position:absolute;inset:0;overflow:hidden}.foto img,.foto video{width:100%;height:100%;object-fit:cover;display:block}
.kredit{position:absolute;right:0;top:0;padding:calc(.6*var(--u)) calc(1.4*var(--u));background:#000b;font-size:calc(2*var(--u))}
.kata{--k:calc(var(--u)*var(--skala,1));position:relative;display:flex;flex-direction:column;justify-content:center;gap:calc(2.4*var(--k));padding:calc(5*var(--u)) calc(6*var(--u));min-width:0;min-height:0;overflow:hidden}
.slide:not(.bermedia) .kata{border-left:calc(1.2*var(--u)) solid var(--warna)}
.bermedia .kata{justify-content:end;padding-top:calc(16*var(--u));padding-bottom:calc(4*var(--u));align-self:end;max-height:100%;background:linear-gradient(#0000,#000a 30%,#000d)}
.kategori{font-size:calc(3.4*var(--k));font-weight:600;color:var(--terang)}
.bermedia .kategori{color:#fff}
h1{font-size:calc(8*var(--k));line-height:1.12;font-weight:700;text-wrap:balance;font-family:"Noto Serif","Liberation Serif",Georgia,serif}
h1.panjang{font-size:calc(6.4*var(--k))}
.bermedia h1{font-size:calc(6.6*var(--k))}.bermedia h1.panjang{font-size:calc(5.4*var(--k))}
.isi{font-size:calc(4.2*var(--k));line-height:1.35;color:#e4e9ee}
.bermedia .isi{font-size:calc(3.5*var(--k))}
.slide:not(.bermedia) h1{font-size:calc(9.5*var(--k))}
.berfilm .kata{padding-top:calc(9*var(--u));padding-bottom:calc(2.4*var(--u));gap:calc(1*var(--k))}.berfilm .isi{display:none}.berfilm h1,.berfilm h1.panjang{font-size:calc(5*var(--k))}.berfilm .kategori{font-size:calc(2.6*var(--k))}
.foto video.utuh{object-fit:contain}
.bawah{position:absolute;inset:auto 0 0 0;height:calc(11*var(--u));display:flex;align-items:center;justify-content:space-between;gap:calc(3*var(--u));padding:0 calc(4*var(--u));background:var(--warna);font-size:calc(4*var(--u));font-weight:600}
.bawah span{display:flex;align-items:center;gap:calc(2*var(--u));min-width:0}
.bawah b{font-weight:600;line-height:1.15;overflow:hidden;display:-webkit-box;-webkit-box-orient:vertical;-webkit-line-clamp:2}
.bawah img{height:calc(8*var(--u));width:auto;flex:none}
.jam{font-variant-numeric:tabular-nums;white-space:nowrap}
.kosong{position:absolute;inset:0;display:grid;place-items:center;font-size:calc(5*var(--u));color:#9aa5b0}
@container (aspect-ratio > 2.4){.slide{padding-bottom:calc(16*var(--u))}h1{font-size:calc(13*var(--k))}h1.panjang{font-size:calc(10.5*var(--k))}.slide:not(.bermedia) h1{font-size:calc(14*var(--k))}.isi{font-size:calc(7.4*var(--k))}.bermedia .isi{font-size:calc(6*var(--k))}.bermedia h1{font-size:calc(11*var(--k))}.bermedia h1.panjang{font-size:calc(9*var(--k))}.kategori{font-size:calc(6*var(--k))}.bawah{height:calc(16*var(--u));font-size:calc(7*var(--u))}.bawah img{height:calc(11*var(--u))}
.bermedia .kata{align-self:stretch;justify-content:center;padding-block:calc(4*var(--u));width:62%;background:linear-gradient(90deg,#000e 55%,#0000)}
.berfilm .kata{width:38%;padding-inline:calc(3*var(--u)) calc(9*var(--u))}.berfilm h1,.berfilm h1.panjang{font-size:calc(8*var(--k))}.berfilm .kategori{font-size:calc(5*var(--k))}}
.salah{max-width:40rem;margin:20vh auto;padding:0 1.5rem;font-size:1.25rem;line-height:1.6}.salah h1{font-size:2rem;margin-bottom:1rem}
`;
