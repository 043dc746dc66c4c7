export { escapedXml as xmlText, plainText } from '@/lib/text/escaped-xml';
