#!/bin/sh
# Makes the sources of test/fixtures from harbour.md with real tools: pandoc (DOCX, EPUB, HTML), LibreOffice (PDF), Python's
# email package (EML). Their output is committed; run this only to make it anew: sh test/support/makeFixtures.sh
set -e
cd "$(dirname "$0")/../fixtures"
pandoc harbour.md -s -o harbour.docx
pandoc harbour.md -s -o harbour.epub
pandoc harbour.md -s -t html5 | sed '/<style>/,/<\/style>/d' >harbour.html
soffice --headless --convert-to pdf harbour.docx >/dev/null
python3 - <<'PYTHON'
from email.message import EmailMessage
from email.policy import SMTP
import re
text = re.sub(r'^---.*?---\n', '', open('harbour.md', encoding='utf-8').read(), flags=re.S)
text = re.sub(r'^(#+|>) ?', '', text, flags=re.M)
m = EmailMessage(policy=SMTP)
m['From'] = 'Ana Müller <ana@example.org>'
m['To'] = '"Berg, Bo" <bo@example.org>'
m['Subject'] = 'Der Hafen: The Harbour Plan'
m['Date'] = 'Thu, 13 Mar 2025 09:30:00 +0100'
m.set_content(text, cte='quoted-printable')
m.add_alternative('<html><body><p>' + text + '</p></body></html>', subtype='html', cte='base64')
m.add_attachment(b'%PDF-1.4', maintype='application', subtype='pdf', filename='plan.pdf')
open('harbour.eml', 'wb').write(m.as_bytes())
PYTHON
