/** Icons from one set, each imported alone, drawn into the page: no request, the colour of the text beside them, silent for those who hear. */
import { raw } from 'hono/html';
import archive from 'lucide-static/dist/esm/icons/archive.mjs';
import arrowLeft from 'lucide-static/dist/esm/icons/arrow-left.mjs';
import arrowRight from 'lucide-static/dist/esm/icons/arrow-right.mjs';
import badgeCheck from 'lucide-static/dist/esm/icons/badge-check.mjs';
import bell from 'lucide-static/dist/esm/icons/bell.mjs';
import bold from 'lucide-static/dist/esm/icons/bold.mjs';
import calendarDays from 'lucide-static/dist/esm/icons/calendar-days.mjs';
import calendarPlus from 'lucide-static/dist/esm/icons/calendar-plus.mjs';
import chartColumn from 'lucide-static/dist/esm/icons/chart-column.mjs';
import check from 'lucide-static/dist/esm/icons/check.mjs';
import chevronDown from 'lucide-static/dist/esm/icons/chevron-down.mjs';
import chevronRight from 'lucide-static/dist/esm/icons/chevron-right.mjs';
import circleCheck from 'lucide-static/dist/esm/icons/circle-check.mjs';
import circleUser from 'lucide-static/dist/esm/icons/circle-user.mjs';
import clock from 'lucide-static/dist/esm/icons/clock.mjs';
import copy from 'lucide-static/dist/esm/icons/copy.mjs';
import download from 'lucide-static/dist/esm/icons/download.mjs';
import ellipsis from 'lucide-static/dist/esm/icons/ellipsis.mjs';
import externalLink from 'lucide-static/dist/esm/icons/external-link.mjs';
import eye from 'lucide-static/dist/esm/icons/eye.mjs';
import fileText from 'lucide-static/dist/esm/icons/file-text.mjs';
import folderOpen from 'lucide-static/dist/esm/icons/folder-open.mjs';
import gripVertical from 'lucide-static/dist/esm/icons/grip-vertical.mjs';
import heading from 'lucide-static/dist/esm/icons/heading.mjs';
import history from 'lucide-static/dist/esm/icons/rotate-ccw-clock.mjs';
import hourglass from 'lucide-static/dist/esm/icons/hourglass.mjs';
import image from 'lucide-static/dist/esm/icons/image.mjs';
import inbox from 'lucide-static/dist/esm/icons/inbox.mjs';
import info from 'lucide-static/dist/esm/icons/info.mjs';
import italic from 'lucide-static/dist/esm/icons/italic.mjs';
import keyRound from 'lucide-static/dist/esm/icons/key-round.mjs';
import landmark from 'lucide-static/dist/esm/icons/landmark.mjs';
import link from 'lucide-static/dist/esm/icons/link.mjs';
import list from 'lucide-static/dist/esm/icons/list.mjs';
import listFilter from 'lucide-static/dist/esm/icons/list-filter.mjs';
import listOrdered from 'lucide-static/dist/esm/icons/list-ordered.mjs';
import lock from 'lucide-static/dist/esm/icons/lock.mjs';
import logIn from 'lucide-static/dist/esm/icons/log-in.mjs';
import logOut from 'lucide-static/dist/esm/icons/log-out.mjs';
import mail from 'lucide-static/dist/esm/icons/mail.mjs';
import mapPin from 'lucide-static/dist/esm/icons/map-pin.mjs';
import megaphone from 'lucide-static/dist/esm/icons/megaphone.mjs';
import messageSquare from 'lucide-static/dist/esm/icons/message-square.mjs';
import minus from 'lucide-static/dist/esm/icons/minus.mjs';
import monitor from 'lucide-static/dist/esm/icons/monitor.mjs';
import notebookTabs from 'lucide-static/dist/esm/icons/notebook-tabs.mjs';
import octagonAlert from 'lucide-static/dist/esm/icons/octagon-alert.mjs';
import paperclip from 'lucide-static/dist/esm/icons/paperclip.mjs';
import pencil from 'lucide-static/dist/esm/icons/pencil.mjs';
import phone from 'lucide-static/dist/esm/icons/phone.mjs';
import plus from 'lucide-static/dist/esm/icons/plus.mjs';
import printer from 'lucide-static/dist/esm/icons/printer.mjs';
import quote from 'lucide-static/dist/esm/icons/quote.mjs';
import refreshCw from 'lucide-static/dist/esm/icons/refresh-cw.mjs';
import search from 'lucide-static/dist/esm/icons/search.mjs';
import send from 'lucide-static/dist/esm/icons/send.mjs';
import settings2 from 'lucide-static/dist/esm/icons/settings-2.mjs';
import share2 from 'lucide-static/dist/esm/icons/share-2.mjs';
import smartphone from 'lucide-static/dist/esm/icons/smartphone.mjs';
import stamp from 'lucide-static/dist/esm/icons/stamp.mjs';
import table from 'lucide-static/dist/esm/icons/table.mjs';
import trash from 'lucide-static/dist/esm/icons/trash.mjs';
import triangleAlert from 'lucide-static/dist/esm/icons/triangle-alert.mjs';
import undo2 from 'lucide-static/dist/esm/icons/undo-2.mjs';
import upload from 'lucide-static/dist/esm/icons/upload.mjs';
import user from 'lucide-static/dist/esm/icons/user.mjs';
import users from 'lucide-static/dist/esm/icons/users.mjs';
import video from 'lucide-static/dist/esm/icons/video.mjs';
import wifiOff from 'lucide-static/dist/esm/icons/wifi-off.mjs';
import workflow from 'lucide-static/dist/esm/icons/workflow.mjs';
import x from 'lucide-static/dist/esm/icons/x.mjs';

/** A new one: import it above, name it here; the gallery shows it. */
const DRAWN = {
  archive, 'arrow-left': arrowLeft, 'arrow-right': arrowRight, 'badge-check': badgeCheck, bell, bold, 'calendar-days': calendarDays,
  'calendar-plus': calendarPlus, 'chart-column': chartColumn, check, 'chevron-down': chevronDown, 'chevron-right': chevronRight,
  'circle-check': circleCheck, 'circle-user': circleUser, clock, copy, download, ellipsis, 'external-link': externalLink, eye, 'file-text': fileText,
  'folder-open': folderOpen, 'grip-vertical': gripVertical, heading, history, hourglass, image, inbox, info, italic, 'key-round': keyRound, landmark,
  link, list, 'list-filter': listFilter, 'list-ordered': listOrdered, lock, 'log-in': logIn, 'log-out': logOut, mail, 'map-pin': mapPin, megaphone,
  'message-square': messageSquare, minus, monitor, 'notebook-tabs': notebookTabs, 'octagon-alert': octagonAlert, paperclip, pencil, phone, plus,
  printer, quote, 'refresh-cw': refreshCw, search, send, 'settings-2': settings2, 'share-2': share2, smartphone, stamp, table, trash,
  'triangle-alert': triangleAlert, 'undo-2': undo2, upload, user, users, video, 'wifi-off': wifiOff, workflow, x,
} as const;

export type IconName = keyof typeof DRAWN;
export const ICON_NAMES = Object.keys(DRAWN) as readonly IconName[];

/** The drawing alone, without the frame and its licence's line. */
const INSIDE = Object.fromEntries(Object.entries(DRAWN).map(([name, svg]) => [name, svg.slice(svg.indexOf('>', svg.indexOf('<svg')) + 1, svg.lastIndexOf('</svg>')).replace(/\s*\n\s*/g, '')])) as Readonly<Record<IconName, string>>;

/** Always beside words, or inside something that carries a name: an icon alone says nothing. */
export function Icon({ name, size = 20 }: { name: IconName; size?: number }) {
  return (
    <svg class="icon" width={size} height={size} viewBox="0 0 24 24" fill="none" stroke="currentColor" stroke-width={size > 28 ? 1.5 : 1.9} stroke-linecap="round" stroke-linejoin="round"
      aria-hidden="true" focusable="false">{raw(INSIDE[name])}</svg>
  );
}
