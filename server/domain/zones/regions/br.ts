import type { Regions } from './region.ts';

export const BR: Regions = {
  'America/Sao_Paulo': [
    'DF/Distrito Federal/Federal District',
    'ES/Espírito Santo',
    'GO/Goiás',
    'MG/Minas Gerais',
    'PR/Paraná',
    'RJ/Rio de Janeiro',
    'RS/Rio Grande do Sul',
    'SC/Santa Catarina',
    'SP/São Paulo',
  ],
  'America/Araguaina': ['TO/Tocantins'],
  'America/Bahia': ['BA/Bahia'],
  'America/Belem': ['AP/Amapá', 'PA/Pará'],
  'America/Fortaleza': ['CE/Ceará', 'MA/Maranhão', 'PB/Paraíba', 'PI/Piauí', 'RN/Rio Grande do Norte'],
  'America/Maceio': ['AL/Alagoas', 'SE/Sergipe'],
  'America/Recife': ['PE/Pernambuco'],
  'America/Boa_Vista': ['RR/Roraima'],
  'America/Campo_Grande': ['MS/Mato Grosso do Sul'],
  'America/Cuiaba': ['MT/Mato Grosso'],
  'America/Porto_Velho': ['RO/Rondônia'],
  'America/Manaus America/Eirunepe': ['AM/Amazonas'],
  'America/Rio_Branco': ['AC/Acre'],
};
