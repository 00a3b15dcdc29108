import type { BenchVocabulary } from './vocabulary.ts'

export const en: BenchVocabulary = {
  tag: 'en-US',
  nouns: `harbour lantern knight river sparrow kettle orchard mirror garden winter thunder bridge island letter whale
    miller painter cathedral station compass bakery lighthouse blacksmith meadow valley teacher soldier sailor widow
    castle dragon pilot engine telescope museum library market tower feather candle ribbon violin doctor clockmaker
    fisherman shepherd storm journey secret promise shadow voyage wolf fox heron otter badger weather ocean planet
    kitchen staircase umbrella suitcase photograph piano neighbour daughter brother captain merchant pirate
    philosopher physician volcano glacier earthquake avalanche butterfly caterpillar squirrel hedgehog parliament
    revolution treaty election economy inflation vaccine microscope molecule asteroid satellite wrestler champion`,
  adjectives: `silver quiet broken golden hidden northern hollow distant burning crooked ancient frozen forgotten
    crimson patient restless velvet wooden invisible foolish clever lonely gentle bitter sleeping wandering stubborn
    narrow enormous tiny honest peculiar whispering electric royal ordinary seventh last final first weary`,
  names: `Margaret Oliver Penelope Frederick Josephine Theodore Eleanor Sebastian Harriet Wilhelmina Augustus Beatrice
    Philip Catherine Geoffrey Stephen Nicholas Phoebe Arthur Winifred Desmond Rosalind Hugh Cecily Rupert Agatha Silas`,
  places: `London Edinburgh Chicago Norway Cairo Lisbon Alaska Brighton Jamaica Scotland Venice Boston Cornwall Delhi
    Nebraska Iceland Kyoto Oxford Dublin Texas Wales Vermont Naples Patagonia Leicester Worcester Gloucester`,
  templates: [
    'The {adjective} {noun}',
    'The {adjective} {noun} of {place}',
    'The {noun} and the {noun}',
    '{name} and the {adjective} {noun}',
    "The {noun}'s {noun}",
    '{number} {noun}s in {place}',
    'How the {noun} lost its {noun}',
    'A {noun} for {name}',
    'Why {place} needs a {adjective} {noun}',
    'Dr. {name} & the {noun}',
    'St. {name} of {place}',
    '{noun} at the {noun}',
    'Goodbye, {adjective} {noun}!',
    'The {noun} of {number}',
    '{name} in {place}',
    'What the {noun} knew about {place}',
    "{name}'s {adjective} {noun}",
  ],
  shows: [
    'Night Stories',
    'The Long View',
    'History Unpacked',
    'Little Fables',
    'Science at Six',
    'Harbour Radio',
  ],
  series: ['Part {number}:', 'Episode {number} -', 'Chapter {number}:', 'Season {number},', '#{number}'],
}

export const de: BenchVocabulary = {
  tag: 'de-DE',
  nouns: `Leuchtturm Spiegel Garten Winter Brücke Insel Brief Müller Bahnhof Kompass Bäcker Schmied Wiese Lehrer Soldat
    Matrose Schloss Drache Museum Bücherei Markt Turm Feder Kerze Geige Doktor Uhrmacher Fischer Schäfer Sturm Reise
    Schatten Wolf Fuchs Reiher Otter Dachs Ozean Planet Küche Treppe Regenschirm Koffer Klavier Nachbar Tochter Bruder
    Kapitän Händler Vulkan Gletscher Schmetterling Eichhörnchen Igel Wahl Schule Zug Nacht Schnee`,
  adjectives: `silberne stille zerbrochene goldene verborgene nördliche ferne brennende schiefe uralte gefrorene vergessene
    geduldige hölzerne unsichtbare kluge einsame sanfte bittere schlafende riesige winzige ehrliche letzte müde`,
  names: `Margarete Friedrich Wilhelm Johanna Sebastian Heinrich Katharina Jürgen Günther Elisabeth Matthias Ursula Anke Jochen`,
  places: `Hamburg Wien Zürich Leipzig Norwegen Venedig Schottland München Köln Bremen Dresden Salzburg Sylt`,
  templates: [
    'Der {adjective} {noun}',
    'Das Geheimnis vom {noun}',
    '{name} und der {adjective} {noun}',
    'Der {noun} und der {noun}',
    '{number} Tage in {place}',
    'Ein {noun} für {name}',
    'Die Nacht, als der {noun} kam',
    'Dr. {name} und der {noun}',
    'Wie der {noun} nach {place} kam',
    'Warum {place} den {noun} vergaß',
  ],
  shows: ['Abendgeschichten', 'Wissen am Morgen', 'Märchenstunde'],
  series: ['Teil {number}:', 'Folge {number} -', 'Kapitel {number}:', 'Staffel {number},'],
}

export const fr: BenchVocabulary = {
  tag: 'fr-FR',
  nouns: `phare miroir jardin hiver pont bateau facteur moulin peintre boulanger forgeron soldat marin château dragon
    musée marché clocher violon médecin horloger pêcheur berger voyage secret loup renard héron hérisson océan escalier
    parapluie piano voisin capitaine marchand volcan glacier papillon écureuil train village chapeau corbeau fantôme`,
  adjectives: `argenté tranquille brisé doré caché lointain brûlant ancien gelé oublié patient invisible rusé solitaire
    amer endormi immense minuscule honnête dernier fatigué`,
  names: `Marguerite Frédéric Joséphine Théodore Éléonore Sébastien Henriette Auguste Béatrice Philippe Geneviève Étienne Nicolas`,
  places: `Paris Marseille Bruxelles Genève Norvège Venise Bretagne Lyon Québec Bordeaux Strasbourg Toulouse`,
  templates: [
    'Le {noun} {adjective}',
    'Le {noun} et le {noun}',
    'Le secret du {noun} {adjective}',
    '{name} et le {noun} {adjective}',
    '{number} jours à {place}',
    'Un {noun} pour {name}',
    'La nuit du {noun}',
    'Comment le {noun} arriva à {place}',
    'Pourquoi {place} aime le {noun}',
  ],
  shows: ['Contes du soir', 'Le grand récit', 'Sciences du matin'],
  series: ['Partie {number} :', 'Épisode {number} -', 'Chapitre {number} :', 'Saison {number},'],
}

export const es: BenchVocabulary = {
  tag: 'es-ES',
  nouns: `faro espejo jardín invierno puente barco cartero molino pintor panadero herrero soldado marinero castillo dragón
    museo mercado campanario violín médico relojero pescador pastor viaje secreto lobo zorro erizo océano paraguas piano
    vecino capitán volcán glaciar tren pueblo sombrero cuervo fantasma caballo bosque`,
  adjectives: `plateado tranquilo roto dorado escondido lejano antiguo helado olvidado paciente invisible astuto solitario
    amargo dormido enorme diminuto honesto último cansado`,
  names: `Margarita Federico Josefina Teodoro Leonor Sebastián Enriqueta Augusto Beatriz Felipe Jimena Esteban Nicolás Guillermo`,
  places: `Madrid Sevilla Noruega Venecia Galicia Bogotá Valencia Granada Zaragoza Lima Quito`,
  templates: [
    'El {noun} {adjective}',
    'El {noun} y el {noun}',
    'El secreto del {noun} {adjective}',
    '{name} y el {noun} {adjective}',
    '{number} días en {place}',
    'Un {noun} para {name}',
    'La noche del {noun}',
    'Cómo el {noun} llegó a {place}',
    'Por qué {place} olvidó el {noun}',
  ],
  shows: ['Cuentos de noche', 'La gran historia', 'Ciencia a las seis'],
  series: ['Parte {number}:', 'Episodio {number} -', 'Capítulo {number}:', 'Temporada {number},'],
}

export const it: BenchVocabulary = {
  tag: 'it-IT',
  nouns: `faro giardino inverno ponte battello postino mulino pittore fornaio fabbro soldato marinaio castello drago museo
    mercato campanile violino medico orologiaio pescatore pastore viaggio segreto lupo riccio oceano ombrello pianoforte
    vicino capitano vulcano ghiacciaio treno villaggio cappello corvo fantasma cavallo bosco`,
  adjectives: `argentato tranquillo rotto dorato nascosto lontano antico gelato dimenticato paziente invisibile furbo
    solitario amaro addormentato enorme minuscolo onesto ultimo stanco`,
  names: `Margherita Federico Giuseppina Teodoro Eleonora Sebastiano Enrichetta Augusto Beatrice Filippo Chiara Stefano Giacomo`,
  places: `Roma Milano Norvegia Venezia Sicilia Genova Bologna Firenze Torino Palermo Perugia`,
  templates: [
    'Il {noun} {adjective}',
    'Il {noun} e il {noun}',
    'Il segreto del {noun} {adjective}',
    '{name} e il {noun} {adjective}',
    '{number} giorni a {place}',
    'Un {noun} per {name}',
    'La notte del {noun}',
    'Come il {noun} arrivò a {place}',
    'Perché {place} dimenticò il {noun}',
  ],
  shows: ['Favole della sera', 'La grande storia', 'Scienza alle sei'],
  series: ['Parte {number}:', 'Episodio {number} -', 'Capitolo {number}:', 'Stagione {number},'],
}

export const pt: BenchVocabulary = {
  tag: 'pt-BR',
  nouns: `farol espelho jardim inverno barco carteiro moinho pintor padeiro ferreiro soldado marinheiro castelo dragão museu
    mercado violino médico relojoeiro pescador pastor segredo lobo ouriço oceano piano vizinho capitão vulcão trem chapéu
    corvo fantasma cavalo bosque coração caminho`,
  adjectives: `prateado tranquilo quebrado dourado escondido distante antigo gelado esquecido paciente invisível esperto
    solitário amargo adormecido enorme minúsculo honesto último cansado`,
  names: `Margarida Frederico Josefina Teodoro Leonor Sebastião Henriqueta Augusto Beatriz Felipe João Estêvão Guilherme`,
  places: `Lisboa Salvador Noruega Veneza Recife Brasília Curitiba Manaus Coimbra Braga`,
  templates: [
    'O {noun} {adjective}',
    'O {noun} e o {noun}',
    'O segredo do {noun} {adjective}',
    '{name} e o {noun} {adjective}',
    '{number} dias em {place}',
    'Um {noun} para {name}',
    'A noite do {noun}',
    'Como o {noun} chegou a {place}',
    'Por que {place} esqueceu o {noun}',
  ],
  shows: ['Contos da noite', 'A grande história', 'Ciência às seis'],
  series: ['Parte {number}:', 'Episódio {number} -', 'Capítulo {number}:', 'Temporada {number},'],
}

export const nl: BenchVocabulary = {
  tag: 'nl-NL',
  nouns: `vuurtoren spiegel tuin winter brug postbode molenaar schilder bakker smid soldaat matroos kasteel draak museum markt
    toren kaars viool dokter klokkenmaker visser herder reis geheim wolf vos reiger egel oceaan keuken paraplu piano
    buurman kapitein vulkaan gletsjer trein dorp hoed kraai paard bos vlinder`,
  adjectives: `zilveren stille gebroken gouden verborgen verre oude bevroren vergeten geduldige onzichtbare slimme eenzame
    bittere slapende reusachtige kleine eerlijke laatste vermoeide`,
  names: `Margriet Frederik Wilhelmina Hendrik Johanna Sebastiaan Katrijn Gijsbert Jeroen Liesbeth Maarten Sjoerd`,
  places: `Amsterdam Utrecht Noorwegen Venetië Schotland Antwerpen Gent Groningen Leiden Maastricht`,
  templates: [
    'De {adjective} {noun}',
    'De {noun} en de {noun}',
    'Het geheim van de {adjective} {noun}',
    '{name} en de {adjective} {noun}',
    '{number} dagen in {place}',
    'Een {noun} voor {name}',
    'De nacht van de {noun}',
    'Hoe de {noun} naar {place} kwam',
  ],
  shows: ['Avondverhalen', 'Het grote verhaal', 'Kennis om zes uur'],
  series: ['Deel {number}:', 'Aflevering {number} -', 'Hoofdstuk {number}:', 'Seizoen {number},'],
}
