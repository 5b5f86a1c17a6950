/**
 * States of the countries whose states are written with codes: code, name, other spellings, and for the US
 * the first three digits of its ZIP codes (USPS), which tell "Dover, DE 19901" from "Bonn, DE 53111".
 */
export const STATES = {
  US: `
AL Alabama =350-369
AK Alaska =995-999
AZ Arizona =850-865
AR Arkansas =716-729
CA California|Calif.|Cali =900-961
CO Colorado =800-816
CT Connecticut =060-069
DE Delaware =197-199
DC District of Columbia|D.C. =200-205
FL Florida|Fla. =320-349
GA Georgia =300-319,398-399
HI Hawaii =967-968
ID Idaho =832-838
IL Illinois|Ill. =600-629
IN Indiana =460-479
IA Iowa =500-528
KS Kansas =660-679
KY Kentucky =400-427
LA Louisiana =700-714
ME Maine =039-049
MD Maryland =206-219
MA Massachusetts|Mass. =010-027,055-055
MI Michigan =480-499
MN Minnesota =550-567
MS Mississippi =386-397
MO Missouri =630-658
MT Montana =590-599
NE Nebraska =680-693
NV Nevada =889-898
NH New Hampshire =030-038
NJ New Jersey =070-089
NM New Mexico =870-884
NY New York|New York State|NYS =005-006,063-063,100-149
NC North Carolina|N. Carolina =270-289
ND North Dakota =580-588
OH Ohio =430-459
OK Oklahoma =730-749
OR Oregon =970-979
PA Pennsylvania|Penn. =150-196
RI Rhode Island =028-029
SC South Carolina|S. Carolina =290-299
SD South Dakota =570-577
TN Tennessee =370-385
TX Texas|Tex. =733-733,750-799,885-885
UT Utah =840-847
VT Vermont =050-059
VA Virginia =201-201,220-246
WA Washington|Washington State =980-994
WV West Virginia =247-268
WI Wisconsin =530-549
WY Wyoming =820-831
`,
  CA: `
AB Alberta
BC British Columbia|B.C.|Colombie-Britannique
MB Manitoba
NB New Brunswick|Nouveau-Brunswick
NL Newfoundland and Labrador|Newfoundland
NS Nova Scotia
NT Northwest Territories
NU Nunavut
ON Ontario|Ont.
PE Prince Edward Island|PEI
QC Quebec|Québec
SK Saskatchewan
YT Yukon
`,
  AU: `
NSW New South Wales
VIC Victoria
QLD Queensland
SA South Australia
WA Western Australia
TAS Tasmania
ACT Australian Capital Territory
NT Northern Territory
`,
} as const;

/** Regions of other countries by name, where a place line may name the region and no country. */
export const REGIONS = {
  GB: 'England|Scotland|Wales|Northern Ireland|Greater London|Greater Manchester|West Midlands|East Midlands|South East England|North West England|South West England|East of England|West Yorkshire|South Yorkshire|North Yorkshire|Yorkshire|Merseyside|Tyne and Wear|Cambridgeshire|Oxfordshire|Berkshire|Buckinghamshire|Hertfordshire|Hampshire|Surrey|East Sussex|West Sussex|Lancashire|Cheshire|Derbyshire|Nottinghamshire|Leicestershire|Warwickshire|Gloucestershire|Lincolnshire|Devon|Dorset|Wiltshire|Staffordshire',
  IN: 'Karnataka|Maharashtra|Telangana|Tamil Nadu|Haryana|Uttar Pradesh|Gujarat|Kerala|West Bengal|Rajasthan|Madhya Pradesh|Andhra Pradesh|Odisha|Bihar|Goa|Assam|Jharkhand|Chhattisgarh|Uttarakhand|Himachal Pradesh|NCR|Delhi NCR',
  DE: 'Bavaria|Bayern|Baden-Württemberg|Baden-Wurttemberg|Hesse|Hessen|North Rhine-Westphalia|Nordrhein-Westfalen|Lower Saxony|Niedersachsen|Saxony|Sachsen|Saxony-Anhalt|Sachsen-Anhalt|Thuringia|Thüringen|Brandenburg|Rhineland-Palatinate|Rheinland-Pfalz|Schleswig-Holstein|Saarland|Mecklenburg-Vorpommern|Mecklenburg-Western Pomerania',
  FR: 'Île-de-France|Ile-de-France|Auvergne-Rhône-Alpes|Occitanie|Nouvelle-Aquitaine|Hauts-de-France|Grand Est|Normandie|Normandy|Bretagne|Brittany|Pays de la Loire|Provence-Alpes-Côte d’Azur',
  ES: 'Community of Madrid|Comunidad de Madrid|Catalonia|Cataluña|Catalunya|Andalusia|Andalucía|Valencian Community|Comunidad Valenciana|Basque Country|Galicia',
  IT: 'Lombardy|Lombardia|Lazio|Piedmont|Piemonte|Emilia-Romagna|Veneto|Tuscany|Toscana|Campania|Liguria|Sicily',
  NL: 'North Holland|Noord-Holland|South Holland|Zuid-Holland|North Brabant|Noord-Brabant|Gelderland',
  CH: 'Canton of Zurich|Canton of Geneva|Canton of Vaud|Vaud|Ticino|Aargau',
  PL: 'Mazowieckie|Małopolskie|Malopolskie|Dolnośląskie|Dolnoslaskie|Pomorskie|Śląskie|Wielkopolskie|Masovian Voivodeship',
  SE: 'Stockholm County|Västra Götaland County|Skåne County|Skåne|Skane',
  IE: 'County Dublin|Co. Dublin|County Cork|County Galway|County Limerick|Leinster|Munster',
  MX: 'CDMX|Nuevo León|Nuevo Leon|Jalisco|Estado de México|Querétaro|Quintana Roo|Baja California|Chihuahua|Guanajuato',
  BR: 'Minas Gerais|Paraná|Santa Catarina|Rio Grande do Sul|Bahia|Pernambuco|Ceará|Distrito Federal',
  JP: 'Tokyo Metropolis|Kanagawa|Kanto|Kansai|Aichi|Saitama|Chiba',
  CN: 'Guangdong|Zhejiang|Jiangsu|Sichuan|Hubei|Shaanxi|Fujian|Shandong|Liaoning',
  KR: 'Gyeonggi-do|Gyeonggi|Seoul Capital Area',
  UA: 'Kyiv Oblast|Lviv Oblast',
  MY: 'Selangor|Johor|Federal Territory of Kuala Lumpur',
  NZ: 'Waikato|Canterbury|Otago',
} as const;
