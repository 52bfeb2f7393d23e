/** The signs by which Chinese papers name countries in short. */
const SIGNS: Readonly<Record<string, string>> = {
  中: 'CN',
  美: 'US',
  英: 'GB',
  法: 'FR',
  德: 'DE',
  俄: 'RU',
  日: 'JP',
  韩: 'KR',
  加: 'CA',
  澳: 'AU',
  印: 'IN',
  意: 'IT',
  西: 'ES',
  泰: 'TH',
  越: 'VN',
  蒙: 'MN',
  巴: 'PK',
  埃: 'EG',
};

/** The country that a single sign alone may name. */
export function inShort(text: string): string | undefined {
  const [, sign = ''] = /^\s*(\p{Script=Han})[\s.!]*$/u.exec(text) ?? [];
  return SIGNS[sign];
}
