const list = (words: string): ReadonlySet<string> => new Set(words.trim().split(/\s+/));

/**
 * English words that hold sentences together and are no French words. Homographs are left out: a, an, as, but,
 * car, done, in (« in fine »), me, on, or, pour, son, tour, two-letter and other words that French shares.
 */
export const ENGLISH_STRUCTURE: ReadonlySet<string> = list(`
the of and to for with is was were are be been being it its this that these those from by at have has had not he she
his her their they them we our you your my who whom whose which what when where while why how than then there will
would shall should could might must may can cannot do does did if into onto upon about above across after against
along among around before behind below beneath beside between beyond during except inside near off out outside over
since through throughout till toward towards under until up within without because although though whether unless
however therefore thus also too very just only even still yet already again always never often sometimes here such
same other another any some each every both all most more many much few less least own so no nor either neither
don't doesn't didn't isn't wasn't won't can't couldn't wouldn't it's that's there's i'm we're they're`);

/**
 * Frequent English words that are not French, nor borrowed by it, nor names: an expert of either language would
 * call them English at sight. Inflected forms are listed.
 */
export const ENGLISH_ONLY: ReadonlySet<string> = list(`
according achieve achieved actually added adding advise affected afford afraid aged agree agreed agreement ahead
aim aimed aims allow allowed almost alone amount anger angry announced annual answer apart appear appeared
approach approved argued army arrested arrived asked asking asleep assess assessed assessment attacks attempt
authorities available average avoid award aware away backed banks based battle beach bear beat beautiful became
become becomes bed began begin beginning begun behavior behaviour belief believe believed believes belong
benefit benefits better bigger birth birthday blame blind blood blow born bought brain bread breaking breast
breath bright bring broad broke broken brought built burden buy buyer called calling calls care career careful
carried caught caused causing changed changing charged child childhood children choice choose church cities city
claim claimed claims clear clearly climate closed clothes coast cold come comes companies company compared
concern concerned concerns consider considered considering contained costs council count countries county
covered create created creating crop crops crowd current currently customer customers cuts daily daughter day
days dead death deaths debt december decide decided decision decrease decreased deep defeat defence defense
degree delay deliver delivered demand denied deny developed developing development died difficult disease
diseases doctor doctors dog dogs domestic door doubt downtown dozens draft drawn dream driven dropped drove drug
drugs dust ear earlier early earn earned earnings earth easily east eastern easy eat edge eight elderly election
elections else employee employees empty end ended ending ends enemy energy enough ensure entire equal especially
estimated evening ever everyone everything expect expected expecting experienced explained eye eyes facing
failed failure fall fallen falling families family famous farm farmer farmers farming farms faster father favor
favour fear feared fears february fed feed feel feet fell fellow felt females fewer field fifth fight fighter
fighting fill filled finally find finding findings finds finger finished fire fires firm firms first fish five
fled fleet flew flight floor flying focused follow followed following follows food forced foreign forget forward
fought found fourth freedom fresh friday friend friends fully funding funny further gather get gets getting give
given gives giving glad god goes going goods got government governments governor great greater group grow
growing grown growth guess guest guests gun guns guy guys hair half hands happen happened happens harm hate head
heads health healthcare healthy hear heard hearing heart heat heavily heavy held hell help helped helpful
helping helps hence herself hidden hide higher highest highly hill himself hire hired history hold holds hole
holiday hope hoped hopes hoping horse hospital hospitals hour hours household households housing huge hundred
hundreds hurt husband idea ideas identified illness improve improved improvement improving inches include
included includes including income increase increased increases increasing indeed indicate indicated injured
injury insight instead intend intended interested investment involved itself january join joined joining judge
july june keep keeping keeps kept keys kid kill killed killing kind kinds knee knew know knowing knowledge known
knows labor lack lake lane largely larger largest late later latest laugh launched law lawmakers laws lawsuit
lawyer lawyers lay leading leads learn learned learning leaves leaving led left leg lesson letter letters level
levels library life lifetime liked likely limited linked listed listen listening little lived loans looked
looking lose losing loss losses lost loud loved lower lowest luck lucky lung mainly maintain make maker makers
makes making manner manufacturing marked markets marriage married matched matter matters maybe meal meals mean
meaning means meant measured measures measuring meat meet member members merely method methods middle midnight
mild military milk mind minds missed missing mistake mixed monday money month monthly months moon morning
mortgage mother mountain mouth move moved movement moves movie moving murder myself named names narrow nearby
nearly necessary need needed needs neighborhood neighbors newspaper next nine nobody north northern nose nothing
november nowhere number numbers obtained obvious ocean october offer offered offering offers officer officers
officials older ones ongoing opened opening operate opportunity orders organization organized others ought
ourselves outbreak outcome outcomes owed owned owner owners paid paint papers particularly partly partner
partners passed past path pay paying payment payments peace perhaps personal physician physicians picked picture
pieces planned played playing plays please pleased plenty pocket policies policy poor poorly possibly poverty
power powerful pregnancy pretty prevent previous previously prices private prize probably problem problems
produced producer producers product products program programs projects proof property proposed protected proved
provided provider providers provides providing pulled purchase purpose quality quick quickly quite rain raise
raised raising ran rapidly rather reach reached reaching read reader readers really reason reasonable reasons
received receiving recently recommended recorded recovery red reduce reduced reducing refused regarding related
relationship release released remained remaining remember removed repeat repeated reported require required
requires rescue research researcher researchers resource resources response responsible resulted resulting
results returned returns revealed right rights rise rises rising risk risks road roads room rooms rule ruled
rules runs safely safety said sat satisfied saturday save saved saving savings saw say saying says schedule
scheme school schools scientist scientists scored sea secretary security see seek seeking seem seemed seems seen
sell selling senate send sending sense september serious seriously served serving setting settings settlement
several severity shape share shared shares sharing she's sheet shifted shoe shoes shooting shops shore shortly
shoulder showed showing shown shut sick sides sight sign signed significantly signs silver similar similarly
simply sing sister sit sitting size sizes skill skills sky sleep slightly slowly smaller smell smile smoke soil
sold soldier soldiers somebody someone something somewhat songs soon sorry sought sounds south southern space
speak speaking specific spend spending spent spoke spring started starting starts stated statement statements
stay stayed steady steel stood stopped storage storm straight strange strength stronger strongly struck struggle
student students studied studies study studying stuff subjects succeed success successful successfully suddenly
suffered suffering suggest suggested suggests summer sunday supply supported supporting supposed supreme surely
surgery surprised surveys survival survived survivors suspected sustained swim taken takes taking talked talking
talks targeted targets tasks taste taught teach teacher teachers teaching teams technology telling ten term
tested testing thank thanks themselves theory thereby thick thin thing things thinking third thirty thought
thoughts thousand thousands threat threatened threats three threw throat throw thrown thursday tied tight tiny
tired today together told tomorrow tonight took tool tools tooth tough tourism town towns traded traffic trained
treat treated treating treatments tree trees trends tried troops true truly truth try trying tuesday turned
turning turns twelve twenty twice two ugly unable uncle understand understanding understood united universe
university unknown unlike unlikely upper upset urged used useful users using usual usually utility various vast
vehicle vehicles victims victory view viewed views visit visited visitors voted voters voting wage wages wait
waiting walk walked walking want wanted wants war warm warned wars wash waste watched watching wave waves ways
weak wealth weapon weapons wear wearing weather wednesday weekly weeks weigh weight welcome welfare well went
wet whatever wheel whenever whereas wherever whole wide widely widespread wife willing wind window windows wine
winner winning wins winter wire wise wish woman women wonder wonderful words wore worked worker workers
workforce working workplace works worldwide worried worry worse worst worth wound wounded write writer writers
writing written wrong wrote yeah year years yellow yesterday younger youngest yours yourself youth`);
