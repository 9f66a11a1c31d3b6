/** Turkish: the doors and what is read behind them. Not yet reviewed by a native speaker. */
import type { Translation } from '../en';
import type { doors as english } from '../en/doors';

export const doors: Translation<typeof english> = {
  'door.danger.name': 'Tehlikedeyim',
  'door.what-is-harassment.name': 'Taciz nedir?',
  'door.advice.name': 'Henüz bildirmek istemiyorsam öneriler',
  'door.note.name': 'Özel bir not tut',
  'door.report.name': 'Olanı bildir',
  'door.contact-me.name': 'Yalnızca güvenli iletişim istiyorum',
  'door.what-will-you-do.name': 'Ne yapacaksınız?',
  'door.policy.name': 'Kurallar ve iletişim',
  'door.language.name': 'Dil',
  'harassment.means':
    'Taciz, bir kişinin yaptığı, davranışı, söylediği ya da birine dokunuşu olabilir. Doğru değildir. İnsanları incitir ya da kabul edilemez.',
  'harassment.feels':
    'Karşıdakini tehdit altında, aşağılanmış ya da küçümsenmiş hissettirir. Bulunduğu yeri de korkutucu ya da düşmanca yapar.',
  'harassment.unwanted':
    'Karşıdaki bunu istememiştir, talep etmemiştir ve karşılık vermez. Tek taraftan gelir ve zorla yapılır.',
  'harassment.anyone': 'Herkesin başına gelebilir. Kim olduğu fark etmez.',
  'harassment.once':
    'Başınıza geldiyse ya da gördüyseniz lütfen bildirin. Ne kadar küçük görünürse görünsün bir kez yeter.',
  'harassment.forms': 'Pek çok biçimi olabilir. Burada bazı örneklere bakabilirsiniz. Başkaları da var.',
  'harassment.physical':
    'Bazı tacizler bedenseldir. İstemeyen birine dokunmak, saldırmak ya da vurmak olabilir. Eşyaya zarar vermek de olabilir.',
  'harassment.verbal':
    'Bazı tacizler sözledir. İstenmeyen yaklaşımlar, lakap takmak, zorbalık, tehdit ya da hakaret olabilir. Şakalar ve aşağılamalar olabilir. Kültürü ya da başka bir yönü farklı diye biriyle alay etmek olabilir. Kötü niyetle yapılan şikâyetler olabilir.',
  'harassment.non-verbal':
    'Bazı tacizler sözsüzdür. Rahatsız edici duvar yazıları ya da el kol hareketleri olabilir. Mektup, bildiri ya da afiş olabilir. Dik dik bakmak, çirkin ya da cinsel bir biçimde bakmak olabilir.',
  'harassment.sounds': 'Bu, sizin ya da tanıdığınız birinin başına gelene benziyor mu?',
  'harassment.unsure':
    'Emin olmanız gerekmez. Ne olduğunu kendi sözlerinizle anlatın yeter. Her bildirimi ciddiye alırız.',
  'harassment.label.physical': 'Bedensel',
  'harassment.label.verbal': 'Sözle',
  'harassment.label.non-verbal': 'Sözsüz',
  'harassment.label.sounds': 'Olan bu mu?',
  'harassment.label.unsure': 'Kesin bilmiyorum',
  'harassment.label.report': 'Evet, bunu bildir',
  'advice.start':
    'Bugün bildirmek zorunda değilsiniz. Size oldukça küçük geliyorsa ve henüz bildirmeye hazır değilseniz, bunlar yardımcı olabilir.',
  'advice.serious':
    'Anlattığınız ciddi olabilir. Bugün bildirmek zorunda değilsiniz. Acele etmeyin. Bunlar yardımcı olabilir.',
  'advice.not-your-fault': 'Bunların hiçbiri sizin suçunuz değil.',
  'advice.danger':
    'Taciz ciddiyse ve şu an kendinizi tehlikede hissediyorsanız polisi arayın: {{emergency}}.',
  'advice.afraid':
    'Bu gece evde kalmaktan korkuyorsanız, ev sahibiniz kim olursa olsun konut hattını arayın: {{outOfHoursPhone}}',
  'advice.childline': 'Childline çocuklar ve gençler içindir, ücretsiz, gece gündüz: {{childline}}',
  'advice.safety':
    'Güvenliğiniz önce gelir. Bunu yapan kişiyle konuşmak zorunda değilsiniz. Hiç bildirmeseniz bile plan yapmanıza yardım edebilecek insanlar var.',
  'advice.in-danger':
    'Korkuyor musunuz, güvende değil misiniz? Polisi her an arayabilirsiniz: {{emergency}}. Bu sohbet bunu sizin yerinize yapamaz.',
  'advice.despair':
    'Her şey çok mu ağır geliyor? Bununla tek başınıza kalmak zorunda değilsiniz. Şimdi biriyle konuşabilirsiniz.',
  'advice.partner':
    'Eşiniz, sevgiliniz, eski eşiniz, bir akrabanız ya da birlikte yaşadığınız biri mi? Bunu onunla çözmek zorunda değilsiniz. Bu insanlar konuyu bilir. Nasıl güvende olacağınızı planlamanıza yardım edebilirler.',
  'advice.sexual':
    'İstemediğiniz cinsel bir şey miydi? Kime, ne kadar anlatacağınızı siz seçersiniz. Bu insanlar dinler.',
  'advice.stalking':
    'Biri sizi izliyor, takip ediyor ya da dik dik bakıyor mu? Her seferi önemli. Her seferini yazın ve bu işi bilen birini arayın.',
  'advice.weapon':
    'Silah var mıydı? Yeniden görürseniz ya da onunla geri gelirlerse bizi beklemeyin. Güvenli bir yere gidin ve {{emergency}} numarasını arayın.',
  'advice.violence':
    'Biri size zarar verdi mi ya da vermeye çalıştı mı? Yakında yeniden olabilir mi? O zaman bizi beklemeyin. {{emergency}} numarasını arayın.',
  'advice.hurt': 'Birine çabuk doktor mu gerekiyor? {{emergency}} numarasını arayın ve ambulans isteyin.',
  'advice.threats':
    'Biri sizi tehdit etti mi? Gönderdiğini saklayın, söylediğini yazın. Polise söyleyebilirsiniz: yakında olabilirse {{emergency}}, değilse {{nonEmergency}}.',
  'advice.not-emergency': 'Acil değil mi? Polisi {{nonEmergency}} numarasından arayabilirsiniz.',
  'advice.safe-contact':
    'Size ulaşmamızı ister misiniz? Hangi yolun güvenli olduğunu ve zamanını söyleyin. Başka yol kullanmayız.',
  'advice.stop':
    'Yalnızca kendinizi rahat ve güvende hissediyorsanız kişiye durmasını söyleyebilirsiniz. Yaptığından hoşlanmadığınızı söyleyin.',
  'advice.friend': 'Yanınıza bir arkadaş alabilir ya da sizin için söylemesini isteyebilirsiniz.',
  'advice.letter':
    'Ya da yaptığının makul olmadığını yazabilirsiniz. Yazarsanız mektubun bir kopyasını saklayın.',
  'advice.adult':
    'Bunu tek başınıza yapmak zorunda değilsiniz. Güvenli görünüyorsa güvendiğiniz bir yetişkin sizin için durmasını söyleyebilir.',
  'advice.adult-letter': 'Ya da yetişkin sizin için yazabilir. Mektubun bir kopyasını saklayın.',
  'advice.stop-unsafe': 'Güvenli görünmüyorsa lütfen yapmayın.',
  'advice.trust': 'Güvendiğiniz biriyle konuşun. Bunu tek başınıza taşımak zorunda değilsiniz.',
  'advice.trust-adult':
    'Güvendiğiniz bir yetişkinle konuşun, örneğin ailenizden biri, bir öğretmen ya da doktor. İlki yardım etmezse başkasına söyleyin.',
  'advice.notes': 'Her olduğunda not alın: tarih, saat ve tam olarak ne olduğu.',
  'advice.notes-originals': 'Mesajları, mektupları ve resimleri olduğu gibi saklayın.',
  'advice.notes-safe': 'Notunuzu, bunu yapanın bulamayacağı yerde tutun.',
  'advice.notes-count': 'Kendinize tuttuğunuz not bildirim değildir. Sayılmasını isterseniz bildirin.',
  'advice.goes-on': 'Durmazsa lütfen bildirmeyi yeniden düşünün.',
  'advice.any-time': 'Buraya her an dönebilirsiniz.',
  'advice.label.safe': 'Güvende kalmak',
  'advice.label.stop': 'Durmasını söylemek',
  'advice.label.trust': 'Biriyle konuşmak',
  'advice.label.notes': 'Not tutmak',
  'advice.label.goes-on': 'Sürerse',
  'advice.label.support': 'Yardım edebilecek insanlar',
  'safeguarding.young':
    'Başın dertte değil. 18 yaşından küçüksün, bu yüzden işi gençleri korumak olanların bilmesi gerekebilir.',
  'safeguarding.others':
    'Bir çocuk ya da bakıma muhtaç bir yetişkin güvende olmayabilir mi? O zaman işi onları korumak olanların bilmesi gerekebilir. Başkalarına yalnızca siz onaylarsanız ya da yasa zorunlu kılarsa söyleriz.',
  'support.start': 'Bu insanlar dinler ve yardım edebilir. Hiçbir şey bildirmeseniz bile arayabilirsiniz.',
  'support.victim-support': 'Victim Support, suçtan zarar gören herkes için: {{victimSupport}}',
  'support.local': 'Yakınınızda mağdurlara yardım: {{victimService}}',
  'support.domestic-abuse':
    'Eş, eski eş ya da akrabaysa, National Domestic Abuse Helpline (aile içi şiddet hattı): {{domesticAbuse}}',
  'support.mens-advice':
    "Eşinden ya da akrabasından zarar gören erkekler için, Men's Advice Line: {{mensAdvice}}",
  'support.stalking': 'Biri sizi takip ediyor ya da izliyorsa, National Stalking Helpline: {{stalking}}',
  'support.rape-crisis': 'Cinsel bir şeyse, Rape Crisis: {{rapeCrisis}}',
  'support.galop': 'LGBT+ kişiler için, Galop: {{galop}}',
  'support.samaritans': 'Her şey çok ağır geliyorsa, Samaritans, ücretsiz, gece gündüz: {{samaritans}}',
  'support.trace': 'Aramalar telefonunuzun listesinde kalır, başkaları görebilir.',
  'will.committed':
    'Üç şeye söz verdik: insanlara eşit davranmak, farklılıklarına değer vermek ve burayı yaşamak ve gelmek için güvenli bir yer yapmak.',
  'will.no-tolerance':
    'Tacize göz yummayız. Onunla baş etmek ve önlemek için polis ve başkalarıyla çalışırız.',
  'will.acknowledge':
    'Biri taciz bildirdiğinde her seferinde bildirimin bizde olduğunu söyleriz. Sonra ne olacağını anlatırız.',
  'will.respond':
    "Kiracılarımız ya da leaseholder'larımız mı söz konusu? O zaman, mümkünse, bir iş günü içinde yanıt veririz.",
  'will.plan': 'Bu bildirimler için eylem planı da yaparız. Mümkünse üç iş günü içinde.',
  'will.working-days': 'İş günleri pazartesiden cumayadır. Resmî tatiller sayılmaz.',
  'will.respond-by': 'Bir bildirim gönderdiniz. Mümkünse şu güne kadar yanıtlarız: {{date}}.',
  'will.plan-by': 'Mümkünse şu güne kadar bir eylem planımız olur: {{date}}.',
  'will.no-dates':
    "Gönderdiğiniz bildirimin söz verilen bir tarihi yok. O tarihler kiracılarımız ya da leaseholder'larımızla ilgili bildirimler içindir. Sizinki öyleyse bizi arayın: {{councilPhone}}",
  'will.missed':
    'Bir tarih geçer ve haber alamazsanız arayıp sorun ({{council}}): {{councilPhone}} ({{councilHours}})',
  'will.complain': 'Belediyeye şikâyet de edebilirsiniz.',
  'will.ombudsman':
    "Şikâyetinize verdiğimiz son yanıt sorunu çözmezse bir Ombudsman'dan (kamu denetçisi) incelemesini isteyebilirsiniz. Ücretsizdir. Housing Ombudsman ev sahipleriyle ilgili şikâyetlere bakar. Local Government and Social Care Ombudsman belediyelerle ilgili diğer şikâyetlere bakar.",
  'will.seriously': 'Her taciz bildirimini ciddiye alırız.',
  'will.investigate': 'Bize bildirilen her olayı araştırırız. Bunu tam ve özenle yaparız.',
  'will.sensitive':
    'Çalışanlarımızın taciz görenlere özenle davranmasını ve neye ihtiyaçları olduğunu düşünmesini sağlarız.',
  'will.interpreter': 'İhtiyacınız varsa size bir çevirmen ya da işaret dili çevirmeni buluruz.',
  'will.monitor': 'Tüm taciz bildirimlerini izleriz. Böylece daha iyi yardım ederiz.',
  'will.accommodation':
    'İki şey doğruysa bir kiracı ve birlikte yaşadıkları için acil kalacak yer ayarlarız: doğrudan tehlikede oldukları değerlendirilmişse ve bu riski azaltacaksa.',
  'will.graffiti':
    'Rahatsız edici duvar yazılarını 24 saat içinde sileriz. 24 saat, Müşteri Hizmetleri Merkezine bildirildiğinde başlar: {{councilPhone}}',
  'will.repair': 'Olanlar yüzünden onarım mı gerekiyor? Bunu acil onarım sayarız.',
  'will.private':
    'Tüm çalışanlarımızın anlattıklarınızı gizli tutmanın ne kadar önemli olduğunu bilmesini sağlarız. Bunun iyiliğiniz ve güvenliğiniz için ne anlama gelebileceğini de.',
  'will.agencies':
    'Polis, okullar ve mağdur destek grupları gibi başkalarıyla sizin adınıza konuşuruz. Bunu yalnızca siz onaylarsanız ya da yasa zorunlu kılarsa yaparız.',
  'will.services':
    'Taciz görenler farklı hizmet ve destek alabilsin diye başkalarıyla ve polisle ortak çalışırız.',
  'will.action':
    'Başkalarını taciz edenlere karşı kararlı davranırız. Çalışanlarımızı ya da yüklenicilerimizi taciz edenlere de.',
  'will.measures':
    'Ne yapacağımız ne kadar ciddi olduğuna bağlıdır. Yazılı uyarı olabilir. Mahkeme yasağı olabilir. Tacizden sorumlu bulunan kiracının evini geri almak için dava olabilir.',
  'will.residents':
    'Evinizde yaşayan ya da gelen insanlar var mı? Oturanlar bu insanların yaptıklarından da sorumludur.',
  'will.not-aimed': 'Bu, zarar gören insanlara yönelik değildir.',
  'will.label.answers': 'Bizden ne zaman haber alırsınız',
  'will.label.care': 'Size nasıl davranırız',
  'will.label.home': 'Ev ve onarım',
  'will.label.sharing': 'Başka kime söylenir',
  'will.label.action': 'Atabileceğimiz adımlar',
  'will.label.missed': 'Bir tarih geçerse',
  'policy.full': 'Tacizle ilgili tüm kurallarımızı burada okuyabilir ya da indirebilirsiniz: {{policyLink}}',
  'policy.form': 'Burada sohbette ya da çevrim içi formumuzla bildirebilirsiniz: {{onlineForm}}',
  'policy.phone':
    'Müşteri Hizmetleri Merkezini arayabilirsiniz ({{council}}): {{councilPhone}} ({{councilHours}})',
  'policy.out-of-hours': 'Kapalıyken evinizle ilgili yardım gerekirse: {{outOfHoursPhone}}',
  'policy.danger':
    'Ciddi taciz yüzünden şu an kendinizi tehlikede hissediyorsanız polisi arayın: {{emergency}}. Acil değilse {{nonEmergency}} numarasını arayın.',
};
