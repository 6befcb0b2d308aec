export const castPhones = [{ phone: '+393475550142', name: 'Giulia Ferrante' }, { phone: '+12125550123', name: null }];
