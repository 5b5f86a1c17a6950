/**
 * US cities that a place line names without a state ("Seattle", "SF / NYC"), by state: only names that mean one
 * US city to nearly every reader and no larger city abroad (no Cambridge, Birmingham, Melbourne).
 * Principal cities of the metropolitan areas (BEA, 2023), with well-known suburbs.
 */
export const US_CITIES: Record<string, string> = {
  AK: 'Anchorage|Fairbanks|Juneau',
  AL: 'Huntsville|Montgomery|Tuscaloosa|Muscle Shoals|Dothan',
  AR: 'Little Rock|North Little Rock|Bentonville|Springdale|Jonesboro',
  AZ: 'Phoenix|Mesa|Chandler|Scottsdale|Tempe|Gilbert|Tucson|Flagstaff|Prescott|Yuma|Goodyear|Sierra Vista',
  CA: 'San Francisco|South San Francisco|Oakland|Berkeley|San Jose|Sunnyvale|Santa Clara|Mountain View|Palo Alto|East Palo Alto|Menlo Park|Redwood City|Redwood Shores|San Mateo|Foster City|Burlingame|San Bruno|Daly City|San Carlos|Cupertino|Milpitas|Los Gatos|Los Altos|Morgan Hill|Gilroy|Fremont|Hayward|San Leandro|Emeryville|Pleasanton|Livermore|San Ramon|Walnut Creek|San Rafael|Novato|Los Angeles|Long Beach|Anaheim|Santa Monica|Playa Vista|Culver City|West Hollywood|Hollywood|North Hollywood|Beverly Hills|Burbank|Pasadena|Torrance|El Segundo|Hawthorne|Manhattan Beach|Redondo Beach|Irvine|Santa Ana|Costa Mesa|Newport Beach|Huntington Beach|Aliso Viejo|Fullerton|San Diego|Chula Vista|Carlsbad|La Jolla|Oceanside|Escondido|Sacramento|Roseville|Folsom|Davis|Fresno|Bakersfield|Stockton|Modesto|Riverside|San Bernardino|Santa Barbara|Goleta|Santa Cruz|Santa Rosa|Petaluma|Napa|Thousand Oaks|Westlake Village|Calabasas|Sherman Oaks|Woodland Hills|Oxnard|Ventura|Camarillo|Rancho Cucamonga|San Luis Obispo|Salinas|Visalia|Redding|Chico|Palm Springs|Stanford',
  CO: 'Denver|Boulder|Colorado Springs|Fort Collins|Greenwood Village|Littleton|Broomfield|Longmont|Loveland|Grand Junction|Pueblo|Lone Tree|Highlands Ranch',
  CT: 'Stamford|Hartford|East Hartford|New Haven|Bridgeport|Norwalk|Danbury|Shelton',
  DC: 'Washington DC|Washington D.C.|Washington, D.C.',
  FL: 'Miami|Miami Beach|Coral Gables|Doral|Fort Lauderdale|West Palm Beach|Boca Raton|Palm Beach Gardens|Tampa|Clearwater|Orlando|Lake Mary|Jacksonville|Tallahassee|Sarasota|Cape Coral|Fort Myers|Pensacola|Lakeland|Daytona Beach|Cape Canaveral|Merritt Island|Ocala|Port St. Lucie|Coral Springs',
  GA: 'Atlanta|Alpharetta|Sandy Springs|Marietta|Savannah|Macon|Johns Creek|Peachtree Corners|Norcross|Kennesaw|Dunwoody|Warner Robins|Duluth',
  HI: 'Honolulu|Kailua|Hilo',
  IA: 'Des Moines|West Des Moines|Cedar Rapids|Iowa City|Ames|Dubuque|Davenport',
  ID: 'Boise|Idaho Falls|Pocatello|Coeur d’Alene|Twin Falls',
  IL: 'Chicago|Naperville|Evanston|Schaumburg|Rockford|Champaign|Urbana|Deerfield|Northbrook|Oak Brook|Lake Forest|Skokie|Downers Grove|Libertyville|Rosemont|Hoffman Estates|Joliet',
  IN: 'Indianapolis|Fort Wayne|Carmel|South Bend|Evansville|West Lafayette|Fishers|Muncie|Terre Haute|Elkhart',
  KS: 'Wichita|Overland Park|Topeka|Lenexa|Olathe',
  KY: 'Louisville|Lexington|Bowling Green|Owensboro|Fort Knox',
  LA: 'New Orleans|Baton Rouge|Shreveport|Metairie|Lake Charles|Bossier City',
  MA: 'Boston|Somerville|Waltham|Worcester|Framingham|Natick|Needham|Lowell|Quincy|Marlborough|Westborough|Andover|Woburn|Chelmsford|Brockton|Boxborough|Wellesley|Westford',
  MD: 'Baltimore|Bethesda|Rockville|Gaithersburg|Germantown|Silver Spring|College Park|Annapolis|Annapolis Junction|Towson|Fort Meade|Aberdeen Proving Ground|Laurel|Hunt Valley|Linthicum|Frederick',
  ME: 'Bangor|South Portland',
  MI: 'Detroit|Dearborn|Ann Arbor|Grand Rapids|Lansing|East Lansing|Southfield|Auburn Hills|Troy|Novi|Livonia|Sterling Heights|Farmington Hills|Kalamazoo|Battle Creek|Flint|Saginaw|Wixom',
  MN: 'Minneapolis|St. Paul|Saint Paul|Eden Prairie|Minnetonka|Edina|Eagan|St. Cloud|Maple Grove|Golden Valley|Mankato',
  MO: 'St. Louis|Saint Louis|Kansas City|Jefferson City|Joplin',
  MS: 'Gulfport|Biloxi|Hattiesburg',
  MT: 'Billings|Missoula|Bozeman|Great Falls|Helena',
  NC: 'Charlotte|Raleigh|Cary|Chapel Hill|Morrisville|Research Triangle Park|RTP|Greensboro|Winston-Salem|Asheville|High Point|Mooresville|Fort Bragg',
  ND: 'Fargo|Bismarck|Grand Forks',
  NE: 'Omaha',
  NH: 'Nashua|Merrimack',
  NJ: 'Newark|Jersey City|Hoboken|Princeton|Trenton|Edison|Iselin|Parsippany|Morristown|Short Hills|Bridgewater|New Brunswick|Piscataway|Basking Ridge|Florham Park|Cherry Hill|Mount Laurel|Holmdel|Red Bank|Hackensack|Paramus|Secaucus|Murray Hill|Atlantic City',
  NM: 'Albuquerque|Santa Fe|Los Alamos|Las Cruces',
  NV: 'Las Vegas|Reno|Henderson|Carson City|Sparks',
  NY: 'New York|New York City|Manhattan|Brooklyn|Queens|The Bronx|Bronx|Staten Island|Long Island City|White Plains|Yonkers|New Rochelle|Armonk|Yorktown Heights|Buffalo|Syracuse|Schenectady|Ithaca|Poughkeepsie|Tarrytown|Melville|Utica|Binghamton|Stony Brook',
  OH: 'Cleveland|Cincinnati|Columbus|Toledo|Akron|Dayton|Beavercreek|Youngstown',
  OK: 'Oklahoma City|Tulsa|Norman|Stillwater',
  OR: 'Portland|Beaverton|Hillsboro|Eugene|Corvallis|Bend|Tigard|Lake Oswego',
  PA: 'Philadelphia|Pittsburgh|King of Prussia|Malvern|Conshohocken|Harrisburg|Allentown|Bethlehem|Scranton|Erie|Horsham|Exton|State College|Wilkes-Barre|Bethel Park|Cranberry Township|Radnor|Collegeville|Blue Bell',
  RI: 'Providence|Cranston|Pawtucket',
  SC: 'North Charleston|Spartanburg|Myrtle Beach|Fort Mill|Hilton Head Island',
  SD: 'Sioux Falls|Rapid City',
  TN: 'Nashville|Memphis|Knoxville|Chattanooga|Oak Ridge|Murfreesboro|Johnson City',
  TX: 'Austin|Dallas|Houston|San Antonio|Fort Worth|Plano|Frisco|Irving|Richardson|Round Rock|El Paso|The Woodlands|Sugar Land|Addison|Coppell|Southlake|Grapevine|Lubbock|Corpus Christi|Amarillo|Waco|College Station|McKinney|Lewisville|Carrollton|Grand Prairie|Garland|Mesquite|Denton|Katy|Laredo|McAllen|Killeen|Brownsville|Abilene|Cedar Park|Beaumont|Starbase|Boca Chica|Temple',
  UT: 'Salt Lake City|Lehi|Provo|Orem|Draper|South Jordan|Sandy|Ogden|Park City|American Fork|St. George|Logan|West Valley City',
  VA: 'McLean|Reston|Herndon|Tysons|Tysons Corner|Chantilly|Fairfax|Falls Church|Ashburn|Dulles|Leesburg|Charlottesville|Virginia Beach|Norfolk|Newport News|Roanoke|Blacksburg|Quantico|Fort Belvoir|Dahlgren|Crystal City|Rosslyn|Hampton Roads|Langley|Chesapeake',
  VT: 'South Burlington|Montpelier',
  WA: 'Seattle|Bellevue|Redmond|Kirkland|Tacoma|Everett|Spokane|Bothell|Renton|Issaquah|Sammamish|Mercer Island|Woodinville|Olympia|Bellingham|Richland|Kennewick|Yakima',
  WI: 'Milwaukee|Madison|Green Bay|Waukesha|Appleton|Racine|Eau Claire|La Crosse|Oshkosh|Kenosha|Wausau',
  WV: 'Morgantown|Wheeling|Parkersburg',
  WY: 'Cheyenne|Casper|Laramie',
};

/** US cities of which several are well known: the country is certain, the state is not. */
export const US_CITIES_OF_SEVERAL_STATES =
  'Columbia|Springfield|Peoria|Arlington|Wilmington|Jackson|Greenville|Glendale|Bloomington|Charleston|Fayetteville|Lafayette|Aurora|Rochester|Augusta|Burlington|Midland|Decatur|Concord|Auburn|Salem|Medford|Gainesville|Albany|Alexandria|Franklin|Clarksville|Lakewood|Englewood|Littleton|Dunkirk|Fairfield|Livingston|Cranbury|Fort Lee|Oakdale|Monroe|Brentwood';

/** Short names of US cities: name, city, state. */
export const US_CITY_ALIASES = `
SF=San Francisco,CA
SFO=San Francisco,CA
San Fran=San Francisco,CA
SSF=South San Francisco,CA
NYC=New York,NY
New York City=New York,NY
LA=Los Angeles,CA
L.A.=Los Angeles,CA
DC=Washington,DC
D.C.=Washington,DC
Washington DC=Washington,DC
Washington D.C.=Washington,DC
Philly=Philadelphia,PA
ATL=Atlanta,GA
ATX=Austin,TX
CHI=Chicago,IL
BOS=Boston,MA
SEA=Seattle,WA
PDX=Portland,OR
SLC=Salt Lake City,UT
PHX=Phoenix,AZ
STL=St. Louis,MO
MTV=Mountain View,CA
Vegas=Las Vegas,NV
Indy=Indianapolis,IN
RTP=Research Triangle Park,NC
Research Triangle=Research Triangle Park,NC
Ft. Worth=Fort Worth,TX
Ft. Lauderdale=Fort Lauderdale,FL
OKC=Oklahoma City,OK
`;
