/** What is said of certificates: verdicts, findings and grades. Plain values that know nothing of how they are reached. */
package org.slatecard.certificates.verdict;
