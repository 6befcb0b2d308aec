import type { Regions } from './region.ts';

/**
 * By the law on time zones of 2022: nobody moves the clocks but Baja California and the towns along the northern border.
 * The codes are those of ISO 3166-2 and those that people and shops write.
 */
export const MX: Regions = {
  'America/Mexico_City': [
    'AGU/AGS/Aguascalientes',
    'CHP/CHIS/Chiapas',
    'CMX/CDMX/DIF/DF/Ciudad de México/Mexico City/Distrito Federal',
    'COL/Colima',
    'GRO/Guerrero',
    'GUA/GTO/Guanajuato',
    'HID/HGO/Hidalgo',
    'JAL/Jalisco',
    'MEX/EM/México/Estado de México/State of Mexico',
    'MIC/MICH/Michoacán/Michoacán de Ocampo',
    'MOR/Morelos',
    'OAX/Oaxaca',
    'PUE/Puebla',
    'QUE/QRO/Querétaro',
    'SLP/San Luis Potosí',
    'TAB/Tabasco',
    'TLA/TLAX/Tlaxcala',
    'VER/Veracruz/Veracruz de Ignacio de la Llave',
    'ZAC/Zacatecas',
  ],
  'America/Merida': ['CAM/CAMP/Campeche', 'YUC/Yucatán'],
  'America/Monterrey': ['DUR/DGO/Durango'],
  'America/Monterrey America/Matamoros': [
    'COA/COAH/Coahuila/Coahuila de Zaragoza',
    'NLE/NL/Nuevo León',
    'TAM/TAMPS/Tamaulipas',
  ],
  'America/Chihuahua America/Ojinaga America/Ciudad_Juarez': ['CHH/CHIH/Chihuahua'],
  'America/Mazatlan': ['BCS/Baja California Sur', 'SIN/Sinaloa'],
  'America/Mazatlan America/Bahia_Banderas': ['NAY/Nayarit'],
  'America/Hermosillo': ['SON/Sonora'],
  'America/Tijuana': ['BCN/BC/Baja California'],
  'America/Cancun': ['ROO/QROO/Quintana Roo'],
};
