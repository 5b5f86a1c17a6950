/**
 * The world's countries: ISO 3166-1 alpha-2, alpha-3, then names as job boards print them, separated by bars.
 * Native names stand where boards of that country use them.
 */
export const COUNTRIES = `
AD AND Andorra
AE ARE United Arab Emirates|UAE|U.A.E.
AF AFG Afghanistan
AG ATG Antigua and Barbuda
AL ALB Albania
AM ARM Armenia
AO AGO Angola
AR ARG Argentina
AT AUT Austria|Österreich
AU AUS Australia
AZ AZE Azerbaijan
BA BIH Bosnia and Herzegovina|Bosnia
BB BRB Barbados
BD BGD Bangladesh
BE BEL Belgium|België|Belgique
BF BFA Burkina Faso
BG BGR Bulgaria
BH BHR Bahrain
BI BDI Burundi
BJ BEN Benin
BM BMU Bermuda
BN BRN Brunei|Brunei Darussalam
BO BOL Bolivia
BR BRA Brazil|Brasil
BS BHS Bahamas|The Bahamas
BT BTN Bhutan
BW BWA Botswana
BY BLR Belarus
BZ BLZ Belize
CA CAN Canada
CD COD DR Congo|Democratic Republic of the Congo
CF CAF Central African Republic
CG COG Congo|Republic of the Congo
CH CHE Switzerland|Schweiz|Suisse|Svizzera
CI CIV Côte d'Ivoire|Ivory Coast
CL CHL Chile
CM CMR Cameroon
CN CHN China|PRC|Mainland China|People's Republic of China
CO COL Colombia
CR CRI Costa Rica
CU CUB Cuba
CV CPV Cape Verde|Cabo Verde
CY CYP Cyprus
CZ CZE Czech Republic|Czechia|Česko|Česká republika
DE DEU Germany|Deutschland|Federal Republic of Germany
DJ DJI Djibouti
DK DNK Denmark|Danmark
DM DMA Dominica
DO DOM Dominican Republic|República Dominicana
DZ DZA Algeria
EC ECU Ecuador
EE EST Estonia|Eesti
EG EGY Egypt
ES ESP Spain|España
ET ETH Ethiopia
FI FIN Finland|Suomi
FJ FJI Fiji
FR FRA France
GA GAB Gabon
GB GBR United Kingdom|UK|U.K.|Great Britain|United Kingdom of Great Britain and Northern Ireland
GE GEO Republic of Georgia
GG GGY Guernsey
GH GHA Ghana
GI GIB Gibraltar
GL GRL Greenland
GM GMB Gambia
GN GIN Guinea
GR GRC Greece
GT GTM Guatemala
GU GUM Guam
GY GUY Guyana
HK HKG Hong Kong|Hong Kong SAR|Hong Kong S.A.R.|Hong Kong SAR China
HN HND Honduras
HR HRV Croatia|Hrvatska
HT HTI Haiti
HU HUN Hungary|Magyarország
ID IDN Indonesia
IE IRL Ireland|Republic of Ireland
IL ISR Israel
IM IMN Isle of Man
IN IND India|Bharat
IQ IRQ Iraq
IR IRN Iran
IS ISL Iceland
IT ITA Italy|Italia
JE JEY Jersey
JM JAM Jamaica
JO JOR Jordan
JP JPN Japan
KE KEN Kenya
KG KGZ Kyrgyzstan
KH KHM Cambodia
KR KOR South Korea|Korea|Republic of Korea|Korea, Republic of|Korea (Republic of)|Korea, South
KW KWT Kuwait
KY CYM Cayman Islands
KZ KAZ Kazakhstan
LA LAO Laos
LB LBN Lebanon
LI LIE Liechtenstein
LK LKA Sri Lanka
LS LSO Lesotho
LT LTU Lithuania|Lietuva
LU LUX Luxembourg
LV LVA Latvia
LY LBY Libya
MA MAR Morocco|Maroc
MC MCO Monaco
MD MDA Moldova|Republic of Moldova
ME MNE Montenegro
MG MDG Madagascar
MK MKD North Macedonia|Macedonia
MM MMR Myanmar
MN MNG Mongolia
MO MAC Macau|Macao
MR MRT Mauritania
MT MLT Malta
MU MUS Mauritius
MV MDV Maldives
MW MWI Malawi
MX MEX Mexico|México
MY MYS Malaysia
MZ MOZ Mozambique
NA NAM Namibia
NE NER Niger
NG NGA Nigeria
NI NIC Nicaragua
NL NLD Netherlands|The Netherlands|Nederland|Holland
NO NOR Norway|Norge
NP NPL Nepal
NZ NZL New Zealand|Aotearoa
OM OMN Oman
PA PAN Panama|Panamá
PE PER Peru|Perú
PG PNG Papua New Guinea
PH PHL Philippines|The Philippines
PK PAK Pakistan
PL POL Poland|Polska
PR PRI Puerto Rico
PS PSE Palestine|State of Palestine
PT PRT Portugal
PY PRY Paraguay
QA QAT Qatar
RO ROU Romania|România
RS SRB Serbia
RU RUS Russia|Russian Federation
RW RWA Rwanda
SA SAU Saudi Arabia|KSA|Kingdom of Saudi Arabia
SC SYC Seychelles
SD SDN Sudan
SE SWE Sweden|Sverige
SG SGP Singapore
SI SVN Slovenia
SK SVK Slovakia|Slovak Republic
SL SLE Sierra Leone
SN SEN Senegal
SO SOM Somalia
SR SUR Suriname
SV SLV El Salvador
SY SYR Syria
TD TCD Chad
TG TGO Togo
TH THA Thailand
TJ TJK Tajikistan
TM TKM Turkmenistan
TN TUN Tunisia
TR TUR Turkey|Türkiye|Turkiye
TT TTO Trinidad and Tobago
TW TWN Taiwan|Taiwan, Province of China|Taiwan (Province of China)
TZ TZA Tanzania
UA UKR Ukraine
UG UGA Uganda
US USA United States|United States of America|U.S.|U.S.A.|America|Estados Unidos|the US|the United States|Continental US|CONUS
UY URY Uruguay
UZ UZB Uzbekistan
VA VAT Vatican City
VE VEN Venezuela
VI VIR US Virgin Islands|U.S. Virgin Islands
VN VNM Vietnam|Viet Nam
XK XKX Kosovo
YE YEM Yemen
ZA ZAF South Africa
ZM ZMB Zambia
ZW ZWE Zimbabwe
`;
